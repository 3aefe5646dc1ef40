import {html, nothing, svg, type TemplateResult} from 'lit';
import {linkShape, markPath} from '../../graph/geometry.js';
import type {Graph} from '../../graph/model.js';
import type {ActorKind, Tone} from '../../explainer/schema.js';
import type {Messages} from '../../i18n/index.js';

/** What lines and shapes mean: only those that are in the picture. */
export function legend(graph: Graph, {kinds, network}: Messages): TemplateResult {
  const tones = new Map(graph.links.map(({tone, type}) => [tone, type.directed]));
  for (const {tone, type} of graph.links) if (type.directed) tones.set(tone, true);
  const ordered = (Object.keys(network.tones) as Tone[]).filter((tone) => tones.has(tone));
  const shapes = (Object.keys(kinds) as ActorKind[]).filter((kind) => graph.nodes.some(({actor}) => actor.kind === kind));
  const unnamed = graph.nodes.some(({actor}) => actor.unnamed !== undefined);
  return html`<ul class="legend small muted" part="legend" aria-label=${network.legend}>
    ${ordered.map((tone) => html`<li>${lineSample(tone, tones.get(tone) ?? false)} ${network.tones[tone]}</li>`)}
    ${shapes.map((kind) => html`<li>${markSample(kind)} ${kinds[kind]}</li>`)}
    ${unnamed ? html`<li>${markSample('person', true)} ${network.unnamed}</li>` : nothing}
  </ul>`;
}

const END = {r: 0, kind: 'person'} as const;

/** A piece of line as the picture draws it for a tone. */
export function lineSample(tone: Tone, directed: boolean): TemplateResult {
  const {d, arrow} = linkShape({x: 0, y: 5, ...END}, {x: 26, y: 5, ...END}, directed);
  return html`<svg class="sample" width="26" height="10" aria-hidden="true">
    <g class="link" data-tone=${tone} data-emphasis="near">
      <path class="line" d=${d}></path>
      ${arrow ? svg`<path class="arrow" d=${arrow}></path>` : nothing}
    </g>
  </svg>`;
}

const markSample = (kind: ActorKind, unnamed = false): TemplateResult =>
  html`<svg class="sample" width="13" height="13" aria-hidden="true">
    <path class="mark" data-kind=${kind} ?data-unnamed=${unnamed} d=${markPath({x: 6.5, y: 6.5, r: 4.6, kind})}></path>
  </svg>`;
