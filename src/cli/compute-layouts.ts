/**
 * `explainer layout` for the packaged explainer, whose positions lie in their own `layouts.json`. Takes about ten minutes:
 *
 *     npm run layouts
 *     npm run layouts -- --polish    goes on from what is there, which only gets better
 *     npm run layouts -- --check     only scores what is there
 */
import {fileURLToPath} from 'node:url';
import {parse} from '../explainer/parse.js';
import type {Explainer} from '../explainer/schema.js';
import {publishedPositions} from '../graph/frame.js';
import {buildGraph} from '../graph/model.js';
import {FRAMES} from '../graph/search.js';
import {readParts} from './article-folder.js';
import {told, toJson, writeFile} from './files/write.js';
import {computeLayouts, type FrameName} from './layout/layouts.js';
import {sayScore, scoreLayouts} from './layout/report.js';
import {startProgress} from './terminal/progress.js';

const FOLDER = new URL('../articles/iran-iraq-militias-2018/', import.meta.url);
/** More than authors are made to wait for: these positions are everybody’s first picture. */
const EFFORT = {starts: 16, moves: 400_000, polishing: 8000};

function readExplainer(): Explainer {
  const {explainer, problems} = parse(readParts(fileURLToPath(FOLDER)).document);
  if (!explainer) throw new Error(`no usable explainer: ${problems[0]?.pointer} ${problems[0]?.message}`);
  return explainer;
}

const explainer = readExplainer();
const graph = buildGraph(explainer);
const asked = (flag: string): boolean => process.argv.includes(flag);
const [check, polish] = [asked('--check'), asked('--polish')];
const old = (name: FrameName) => publishedPositions(explainer, graph, FRAMES[name]);
if ((check || polish) && !(old('wide') && old('tall')))
  throw new Error('layouts.json does not place every actor: run this without --check and --polish');
const progress = startProgress('Laying out');
const layouts =
  (check && explainer.layouts) || computeLayouts(graph, progress.at, polish ? {...EFFORT, starts: 0, from: old} : EFFORT);
progress.end();
for (const score of scoreLayouts(graph, layouts)) console.log(sayScore(score));
if (!check) console.log(told(writeFile(fileURLToPath(new URL('layouts.json', FOLDER)), toJson(layouts))));
