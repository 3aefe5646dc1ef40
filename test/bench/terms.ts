import {readdirSync, readFileSync} from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {heap, inNewPage} from './measure.js';
import {median} from './report.js';
import type {Site} from './site.js';

const COUNT = 500;
/** Upgrading terms, against upgrading the least that Lit can be. */
const UPGRADE = 3;

type Tag = 'explainer-term' | 'minimal-lit' | 'span';

/** What defines a tag, as the loader has it done. */
const moduleOf = (tag: Tag): string =>
  ({
    'explainer-term': `/v1/chunks/${readdirSync('dist/cdn/chunks').find((name) => /^term-.*\.js$/.test(name))}`,
    'minimal-lit': '/minimal-lit.js',
    span: '',
  })[tag];

interface Measured {
  readonly upgrade: number;
  readonly insert: number;
  /** What putting them in added to the page's heap, in KiB each. */
  readonly heap: number;
}

const MINIMAL = `import {html, LitElement} from 'lit';
class Minimal extends LitElement { render() { return html\`<slot></slot>\`; } }
export const define = (settings, tag) => customElements.define(tag, Minimal);`;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<body></body><script type="module" src="/terms-page.mjs"></script></html>`;

/** Measures 500 terms beside as many minimal Lit elements and plain spans; gives a table, and whether the budget is met. */
export async function measureTerms(site: Site, runs: number): Promise<{table: string; verdict: {met: boolean; text: string}}> {
  site.put('/terms', 'text/html', PAGE);
  site.put('/terms-page.mjs', 'text/javascript', readFileSync('test/bench/terms-page.mjs', 'utf8'));
  site.put('/minimal-lit.js', 'text/javascript', await minimalLit());
  const rounds: Record<Tag, Measured>[] = [];
  for (let left = runs; left > 0; left--)
    rounds.push({
      'explainer-term': await measure(site, 'explainer-term'),
      'minimal-lit': await measure(site, 'minimal-lit'),
      span: await measure(site, 'span'),
    });
  const ratio = (what: keyof Measured, floor: Tag) =>
    median(rounds.map((round) => round['explainer-term'][what] / round[floor][what]));
  const row = (name: string, what: keyof Measured) => {
    const value = (tag: Tag) => median(rounds.map((round) => round[tag][what]));
    const cells = (['explainer-term', 'minimal-lit', 'span'] as const).map((tag) => value(tag).toFixed(1));
    const ratios = (['minimal-lit', 'span'] as const).map((tag) => (value(tag) > 0 ? ratio(what, tag).toFixed(2) : '–'));
    return `| ${[name, ...cells, ...ratios].join(' | ')} |`;
  };
  const upgrade = ratio('upgrade', 'minimal-lit');
  return {
    table: [
      `**terms**: ${COUNT} names in text, runs: ${runs}\n`,
      '| | terms | minimal Lit elements | spans | ÷ Lit | ÷ spans |',
      '|---|---:|---:|---:|---:|---:|',
      row('upgraded, ms', 'upgrade'),
      row('put in, ms', 'insert'),
      row('heap added, KiB each', 'heap'),
    ].join('\n'),
    verdict: {
      met: upgrade <= UPGRADE,
      text: `terms: upgraded in ${upgrade.toFixed(2)} × the time of minimal Lit elements, at most ${UPGRADE}`,
    },
  };
}

const measure = ({origin}: Site, tag: Tag): Promise<Measured> =>
  inNewPage(`${origin}/terms`, async (page, cdp) => {
    const before = await heap(cdp);
    const times = (await page.evaluate(`bench.show('${tag}', ${COUNT}, '${moduleOf(tag)}')`)) as Omit<Measured, 'heap'>;
    return {...times, heap: (1024 * ((await heap(cdp)) - before)) / COUNT};
  });

/** The least that Lit can be, in a file as the build would make it. */
async function minimalLit(): Promise<string> {
  const bundle = await rollup({
    input: 'minimal',
    plugins: [
      {
        name: 'minimal',
        resolveId: (id: string) => (id === 'minimal' ? id : null),
        load: (id: string) => (id === 'minimal' ? MINIMAL : null),
      },
      nodeResolve({browser: true, exportConditions: ['production'], rootDir: process.cwd()}),
    ],
  });
  return (await bundle.generate({format: 'es'})).output[0].code;
}
