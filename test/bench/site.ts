import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {type RequestListener} from 'node:http';
import {MOST_IN_SVG} from '../../src/elements/network/diagram.js';
import {listen, publisherFiles} from '../../src/site/servers.js';

export type Painter = 'svg' | 'canvas';

/** What the browsers visit: a page with a box for the diagram between paragraphs, the built files, and what each case needs. */
export interface Site {
  readonly origin: string;
  /** Serves a text at this path from now on. */
  put(path: string, type: string, text: string): void;
  /** Serves the element with a threshold that makes it choose this painter for any number of actors. */
  force(painter: Painter): void;
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>body { font-family: sans-serif } #box { block-size: 700px } explainer-network { block-size: 100% } svg, canvas { display: block }</style>
<p>An article.</p><div id="box"></div><p>The text goes on.</p><script type="module" src="/page.mjs"></script></html>`;

export async function openSite(dist = 'dist'): Promise<Site> {
  if (!existsSync(`${dist}/cdn/explainer.js`)) throw new Error('There is nothing to measure: run `npm run build` first.');
  const texts = new Map<string, {type: string; text: string}>();
  const put: Site['put'] = (path, type, text) => void texts.set(path, {type, text});
  put('/', 'text/html', PAGE);
  for (const name of ['page.mjs', 'floors.mjs']) put(`/${name}`, 'text/javascript', readFileSync(`test/bench/${name}`, 'utf8'));
  const publisher = publisherFiles(dist);
  const answer: RequestListener = (request, response) => {
    const found = texts.get(request.url ?? '');
    if (!found) return publisher(request, response);
    response.writeHead(200, {'Content-Type': `${found.type}; charset=utf-8`, 'Cache-Control': 'no-store'}).end(found.text);
  };
  const {origin} = await listen(answer, 0);
  const force: Site['force'] = (painter) => {
    const name = readdirSync(`${dist}/cdn/chunks`).find((file) => /^network-.*\.js$/.test(file));
    const built = name ? readFileSync(`${dist}/cdn/chunks/${name}`, 'utf8') : '';
    // As the build wrote the comparison: no page can change it.
    const [before, after, ...more] = built.split(new RegExp(`(?<=\\.length>)${MOST_IN_SVG}(?!\\d)`));
    if (before === undefined || after === undefined || more.length) throw new Error('the threshold is not found in the build');
    put(`/v1/chunks/${name}`, 'text/javascript', `${before}${painter === 'svg' ? 'Infinity' : '-1'}${after}`);
  };
  return {origin, put, force};
}
