/** What the npm package promises is in it. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {parse as parseInSource} from '../../src/explainer/index.js';
import {VERSION} from '../../src/internal/version.js';
import {packaged} from '../support/documents.js';

interface Package {
  version: string;
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

describe('the npm package', () => {
  it('has one version', () => assert.equal(VERSION, manifest.version));

  it('pins every dependency', () => {
    for (const [name, version] of Object.entries({...manifest.dependencies, ...manifest.devDependencies}))
      assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
  });

  it('contains what it exports', () => {
    const files = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    for (const file of files) assert.ok(existsSync(file), file);
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const names = (JSON.parse(packed) as [{files: {path: string}[]}])[0].files.map(({path}) => `./${path}`);
    for (const file of files) assert.ok(names.includes(file), `${file} is not packed`);
  });

  it('imports nothing but its dependencies', () => {
    const allowed = Object.keys(manifest.dependencies);
    for (const name of [
      'index.js',
      'elements/card/explainer-card.js',
      'elements/network/explainer-network.js',
      'elements/timeline/explainer-timeline.js',
      'elements/term/annotate.js',
      'elements/term/explainer-term.js',
      'explainer/index.js',
    ])
      for (const [, specifier] of readFileSync(`dist/npm/${name}`, 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g))
        assert.ok(
          specifier!.startsWith('.') || allowed.some((one) => specifier === one || specifier!.startsWith(`${one}/`)),
          `${name}: ${specifier}`,
        );
  });

  it('gives the pure functions to Node, without a browser', async () => {
    const path = '../../dist/npm/explainer/index.js';
    const {parse} = (await import(path)) as {parse: typeof parseInSource};
    const {explainer, problems} = parse(packaged);
    assert.deepEqual(problems, []);
    assert.equal(explainer?.actors.length, packaged.actors.length);
  });
});

describe('the files that a publisher serves', () => {
  it('are read alike in whatever encoding a page has', () => {
    const scripts = readdirSync('dist/cdn', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'));
    assert.ok(scripts.length > 10);
    for (const name of scripts) assert.doesNotMatch(readFileSync(`dist/cdn/${name}`, 'utf8'), /.{0,20}[^\0-\x7f]/, name);
  });
});
