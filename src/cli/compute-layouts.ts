/**
 * Computes the positions of the packaged explainer's actors and writes them to its `layouts.json`, with the score of each
 * frame so that a change for the worse is seen. Takes a few minutes:
 *
 *     npm run layouts
 *     npm run layouts -- --check     only scores what is there
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse} from '../explainer/parse.js';
import type {Explainer, Frame} from '../explainer/schema.js';
import {buildGraph, type Graph} from '../graph/model.js';
import type {Positions, Size} from '../graph/frame.js';
import {scoreLayout, total} from '../graph/score.js';
import {FRAMES, searchLayout} from '../graph/search.js';
import {readParts} from './article-folder.js';

const FOLDER = new URL('../articles/iran-iraq-militias-2018/', import.meta.url);
const EFFORT = {starts: 16, moves: 400_000};
/** Boxes that the element has at page widths of 320, 480, 768 and 1200, and in a frame of 800 × 600. */
const BOXES: Readonly<Record<keyof typeof FRAMES, readonly Size[]>> = {
  tall: [
    {width: 308, height: 740},
    {width: 468, height: 740},
    {width: 471, height: 660},
  ],
  wide: [
    {width: 827, height: 660},
    {width: 520, height: 400},
  ],
};

function readExplainer(): Explainer {
  const {explainer, problems} = parse(readParts(fileURLToPath(FOLDER)).document);
  if (!explainer) throw new Error(`no usable explainer: ${problems[0]?.pointer} ${problems[0]?.message}`);
  return explainer;
}

const toFrame = ({width, height}: Size, {x, y}: Positions): Frame => ({
  width,
  height,
  positions: Object.fromEntries(graph.nodes.map(({id, index}) => [id, [x[index]!, y[index]!] as const])),
});

function report(graph: Graph, name: keyof typeof FRAMES, {width, height, positions}: Frame): void {
  const at = (axis: 0 | 1) => Float64Array.from(graph.nodes, ({id}) => positions[id]![axis]);
  const points = {x: at(0), y: at(1)};
  for (const box of [{width, height}, ...BOXES[name]]) {
    const score = scoreLayout(graph, points, box);
    const parts = Object.entries({...score}).map(
      ([part, value]) => `${part} ${Number.isInteger(value) ? value : value.toFixed(2)}`,
    );
    console.log(`${name} at ${box.width} × ${box.height}: ${total(score).toFixed(0)} = ${parts.join(', ')}`);
  }
}

const explainer = readExplainer();
const graph = buildGraph(explainer);
const check = process.argv.includes('--check');
if (check && !explainer.layouts) throw new Error('there is no layouts.json yet: run this without --check');
const published = (name: keyof typeof FRAMES): Frame =>
  (check && explainer.layouts?.[name]) ||
  toFrame(FRAMES[name], searchLayout(graph, {size: FRAMES[name], boxes: BOXES[name], ...EFFORT}));
const wide = published('wide');
const tall = published('tall');
report(graph, 'wide', wide);
report(graph, 'tall', tall);
if (!check) {
  // One actor to a line.
  const json = JSON.stringify({wide, tall}, null, 1).replace(/\[\n\s+(-?\d+),\n\s+(-?\d+)\n\s+\]/g, '[$1, $2]');
  writeFileSync(new URL('layouts.json', FOLDER), `${json}\n`);
}
