import {readFileSync} from 'node:fs';
import {EXAMPLE_ORIGIN} from '../../src/site/servers.js';
import {snippets} from '../support/snippets.js';
import {inNewPage} from './measure.js';
import type {Site} from './site.js';

/** How a page with the diagram's snippet opened; times in milliseconds since it was asked for. */
export interface Pasted {
  /** When the still, the snippet's fallback, was on screen. */
  readonly first: number;
  /** When the element had replaced it. */
  readonly live: number;
  /** When the same picture is on screen in a page that has nothing but it, as SVG in the HTML. */
  readonly ready: number;
  readonly longTasks: number;
  readonly shift: number;
}

const SNIPPET = snippets.find((html) => html.startsWith('<explainer-network') && html.includes('<img'))!;
const STILL = 'dist/explainers/iran-iraq-militias-2018/network.svg';
const SCRIPT = '<script async src="/v1/explainer.js"></script>';
/** `window.seen` and `window.live` come to be the second frame after something is there. */
const CLOCK = `<script>
const onScreen = (there) => there.then(() => new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))));
const told = (target, type) => new Promise((done) => target.addEventListener(type, done));
const still = document.querySelector('img');
window.seen = onScreen(still && !still.complete ? told(still, 'load') : Promise.resolve());
window.live = onScreen(told(document, 'explainer-ready'));
</script>`;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><p>An article.</p>${body}${CLOCK}`;

/** Opens the page with the README's snippet, as an embedder pastes it, and its floor: each in a new browser. */
export async function measureSnippet({origin, put}: Site): Promise<Pasted> {
  put('/snippet', 'text/html', page(SCRIPT + SNIPPET.replaceAll(EXAMPLE_ORIGIN, origin)));
  put('/still', 'text/html', page(readFileSync(STILL, 'utf8')));
  const ready = await inNewPage(`${origin}/still`, (still) => still.evaluate('seen') as Promise<number>);
  return inNewPage(`${origin}/snippet`, async (pasted) => ({
    first: (await pasted.evaluate('seen')) as number,
    live: (await pasted.evaluate('live')) as number,
    ready,
    longTasks: (await entries(pasted, 'longtask')).length,
    shift: (await entries(pasted, 'layout-shift')).reduce((sum, {value}) => sum + value!, 0),
  }));
}

/** What the browser noted of this type since the page was asked for. */
const entries = (page: {evaluate(expression: string): Promise<unknown>}, type: string): Promise<{value?: number}[]> =>
  page.evaluate(`new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries().map(({value}) => ({value})))).observe({type: '${type}', buffered: true});
    setTimeout(done, 500, []);
  })`) as Promise<{value?: number}[]>;
