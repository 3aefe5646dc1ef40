import {readFileSync} from 'node:fs';
import {parse} from '../../src/explainer/parse.js';
import {emptyPositions, type Positions} from '../../src/graph/frame.js';
import {buildGraph, type Graph} from '../../src/graph/model.js';
import {generated} from './documents.js';
import {measure, measureHeld, pose, type Place} from './measure.js';
import {pictureOf, svgOf} from './picture.js';
import type {Case, Round} from './report.js';
import type {Site} from './site.js';
import {measureSnippet} from './snippet.js';

const ARTICLE = 'dist/explainers/iran-iraq-militias-2018/latest.json';
/** From so many actors a run takes long, and so many must do. */
const MANY = {actors: 20_000, runs: 2};

/** The packaged article, which comes with the script and has positions; or a document of so many actors, which has none. */
export async function measureCase(site: Site, name: string, runs: number): Promise<Case> {
  const {origin, put} = site;
  const article = name === 'article';
  const json = article ? readFileSync(ARTICLE, 'utf8') : JSON.stringify(generated(Number(name)));
  const graph = graphOf(json);
  put('/document.json', 'application/json', json);
  const src = article ? '' : '/document.json';
  const rest = await pose(origin, src);
  const positions = inOrder(rest.positions, graph);
  const picture = pictureOf(rest.pose, graph, positions);
  put('/floor.svg', 'image/svg+xml', svgOf(picture));
  put('/floor.json', 'application/json', JSON.stringify(picture));
  const rounds: Round[] = [];
  const seen = new Set([JSON.stringify(rest.positions)]);
  for (let left = graph.nodes.length < MANY.actors ? runs : Math.min(runs, MANY.runs); left > 0; left--) {
    const {positions, ...ours} = await measure(origin, 'ours', src);
    seen.add(JSON.stringify(positions));
    const heap = ours.heap - (await measureHeld(origin, '/document.json'));
    const svg = await measure(origin, 'svg', '/floor.svg');
    const canvas = await measure(origin, 'canvas', '/floor.json');
    const snippet = article ? await measureSnippet(site) : undefined;
    rounds.push({ours: {...ours, heap}, svg, canvas, snippet});
  }
  return {name, graph, rounds, painted: !rest.pose.drawn, identical: seen.size === 1, positions, size: picture};
}

/** The document must be without fault, so that nothing is measured of complaints. */
function graphOf(json: string): Graph {
  const {explainer, problems} = parse(JSON.parse(json));
  if (!explainer || problems.length) throw new Error(`the document is at fault: ${JSON.stringify(problems[0])}`);
  return buildGraph(explainer);
}

function inOrder(places: readonly Place[], graph: Graph): Positions {
  const {x, y} = emptyPositions(graph.nodes.length);
  for (const [id, left, top] of places) {
    const {index} = graph.byId.get(id)!;
    [x[index], y[index]] = [left, top];
  }
  return {x, y};
}
