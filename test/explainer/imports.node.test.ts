import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const folder = new URL('../../src/explainer/', import.meta.url);
/** What each file imports at run time: types cost a reader nothing. */
const imports = new Map(
  readdirSync(folder).map((name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    return [
      name,
      [...source.matchAll(/^(?:import|export) (?!type\b)[^;]*? from '([^']+)'/gms)].map(([, from]) =>
        from!.replace(/^\.\/(.*)\.js$/, '$1.ts'),
      ),
    ];
  }),
);

/** A file and all that it imports, directly or not. */
function reached(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of imports.get(name) ?? []) reached(next, seen);
  return seen;
}

describe('the explainer folder', () => {
  it('imports nothing but itself and the validator', () => {
    const foreign = [...imports.values()].flat().filter((from) => !imports.has(from));
    assert.deepEqual([...new Set(foreign)].sort(), ['@valibot/to-json-schema', 'valibot']);
  });

  for (const name of [
    'chronology.ts',
    'date-order.ts',
    'dates.ts',
    'datetime.ts',
    'edtf-pattern.ts',
    'evidence.ts',
    'extents.ts',
    'freeze.ts',
    'queries.ts',
    'values.ts',
  ]) {
    it(`keeps the validator out of ${name}, which ships to readers`, () => assert(!reached(name).has('valibot')));
  }

  it('keeps the schema converter to the build', () => assert(!reached('index.ts').has('@valibot/to-json-schema')));
});
