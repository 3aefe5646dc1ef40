/**
 * `explainer layout` for the packaged explainer, whose positions lie in their own `layouts.json`. Takes about ten minutes:
 *
 *     npm run layouts
 *     npm run layouts -- --check     only scores what is there
 */
import {fileURLToPath} from 'node:url';
import {parse} from '../explainer/parse.js';
import type {Explainer} from '../explainer/schema.js';
import {buildGraph} from '../graph/model.js';
import {readParts} from './article-folder.js';
import {told, toJson, writeFile} from './files/write.js';
import {computeLayouts} from './layout/layouts.js';
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
const check = process.argv.includes('--check');
if (check && !explainer.layouts) throw new Error('there is no layouts.json yet: run this without --check');
const progress = startProgress('Laying out');
const layouts = (check && explainer.layouts) || computeLayouts(graph, progress.at, EFFORT);
progress.end();
for (const score of scoreLayouts(graph, layouts)) console.log(sayScore(score));
if (!check) console.log(told(writeFile(fileURLToPath(new URL('layouts.json', FOLDER)), toJson(layouts))));
