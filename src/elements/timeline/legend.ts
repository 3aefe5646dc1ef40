import {html, nothing, type TemplateResult} from 'lit';
import type {axis} from '../../i18n/en/axis.js';
import {MARK, type Mark, type Shape} from './marks.js';
import {markSvg} from './mark-svg.js';

/** Length of a sample, in CSS pixels. */
const SAMPLE = 26;

/** What the marks mean, of those that are there; nothing where all are of one kind. Decoration: the list says it in words. */
export function legend(marks: readonly Mark[], texts: typeof axis): TemplateResult | typeof nothing {
  const shapes = marks.flatMap((mark) => mark.shapes);
  const has = (kind: Shape['kind'], vague = false): boolean =>
    shapes.some((shape) => shape.kind === kind && shape.vague === vague);
  const entries = [
    has('point') && key([shape('point', 0, MARK)], texts.day),
    has('within') && key([shape('within', 0, SAMPLE)], texts.within),
    has('within', true) && key([shape('within', 0, SAMPLE, true)], texts.vague),
    has('lasting') && key([shape('lasting', 0, SAMPLE)], texts.lasting),
    has('tip') && key([shape('lasting', 0, SAMPLE - MARK), shape('tip', SAMPLE - MARK, MARK)], texts.open),
  ].filter((entry) => entry !== false);
  if (entries.length < 2) return nothing;
  return html`<ul class="legend small muted" part="legend" aria-hidden="true">
    ${entries}
  </ul>`;
}

const key = (shapes: readonly Shape[], text: string): TemplateResult =>
  html`<li>${markSvg({width: Math.max(...shapes.map(({x, width}) => x + width)), shapes})} ${text}</li>`;

const shape = (kind: Shape['kind'], x: number, width: number, vague = false): Shape => ({kind, x, width, vague});
