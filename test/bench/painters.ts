import {generated} from './documents.js';
import {measure, type Gesture} from './measure.js';
import {median} from './report.js';
import type {Painter, Site} from './site.js';

const SIZES = [50, 100, 200, 400, 800];

/** Both painters on the same documents, as a Markdown table: why the diagram changes from one to the other where it does. */
export async function comparePainters(site: Site, runs: number): Promise<string> {
  const rows = [];
  for (const size of SIZES) {
    const document = generated(size);
    site.put('/document.json', 'application/json', JSON.stringify(document));
    const cells: Record<Painter, string[]> = {svg: [], canvas: []};
    for (const painter of ['svg', 'canvas'] as const) {
      site.force(painter);
      const measured: {zoom: Gesture; drag: Gesture}[] = [];
      while (measured.length < runs) measured.push(await measure(site.origin, 'ours', '/document.json'));
      const of = (pick: (gesture: Gesture) => number, gesture: 'zoom' | 'drag') =>
        median(measured.map((run) => pick(run[gesture]))).toFixed(1);
      cells[painter] = (['zoom', 'drag'] as const).map((name) => `${of(({mean}) => mean, name)} (${of(({p95}) => p95, name)})`);
    }
    rows.push(`| ${[size, document.relations.length, ...cells.svg, ...cells.canvas].join(' | ')} |`);
  }
  const head = '| actors | relations | SVG: zoom | SVG: drag | canvas: zoom | canvas: drag |\n|---:|---:|---:|---:|---:|---:|';
  return ['Interval between frames while zooming and dragging, mean (p95), in ms:\n', head, ...rows].join('\n');
}
