import {parse} from '../../explainer/parse.js';
import {buildGraph} from '../../graph/model.js';
import {toMiss} from '../check/miss.js';
import {readJson} from '../files/read.js';
import {told, toJson, writeFile} from '../files/write.js';
import {UsageError} from '../terminal/exit.js';
import type {Outcome} from '../terminal/print.js';
import {withProgress} from '../terminal/progress.js';
import {computeLayouts, type Layouts} from './layouts.js';
import {sayScore, scoreLayouts} from './report.js';

/** Writes positions into a document, or with `check` only scores those that it has. A document with problems stays as it is. */
export function layoutFile(file: string, {output = file, check = false}: {output?: string; check?: boolean}): Outcome {
  const document = readJson(file);
  const {explainer, problems} = parse(document);
  if (!explainer || problems.length)
    return {problems: problems.map(toMiss), lines: ['', 'nothing was written: put the document right first']};
  const graph = buildGraph(explainer);
  const layouts: Layouts | undefined = check
    ? explainer.layouts
    : withProgress('Laying out', (tell) => computeLayouts(graph, tell));
  if (!layouts) throw new UsageError(`${file} has no positions yet; run this without --check`);
  const missing = graph.nodes.filter(({id}) => !layouts.wide.positions[id] || !layouts.tall.positions[id]).map(({id}) => id);
  if (missing.length)
    throw new UsageError(`${file} has no positions for ${missing.slice(0, 5).join(', ')}; run this without --check`);
  const scores = scoreLayouts(graph, layouts);
  const lines = scores.length ? scores.map(sayScore) : [`${graph.nodes.length} actors are too many to score a picture of them`];
  if (check) return {problems: [], lines, details: {scores}};
  const written = writeFile(output, toJson({...(document as object), layouts}));
  return {problems: [], lines: [...lines, told(written)], details: {output, scores}};
}
