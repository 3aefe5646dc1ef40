import {html, nothing, type TemplateResult} from 'lit';
import {once} from '../../explainer/memo.js';
import type {ActorKind, Tone} from '../../explainer/schema.js';
import {linkShape, markPath} from '../../graph/geometry.js';
import type {Graph} from '../../graph/model.js';
import type {Messages} from '../../i18n/index.js';

/** What a key of the legend stands for: relations of a tone, actors of a kind, or those without a name. */
export type LegendKey = `tone ${Tone}` | `kind ${ActorKind}` | 'unnamed';

export interface LegendOptions {
  /** All there is, also what is hidden now. */
  readonly graph: Graph;
  readonly hidden: ReadonlySet<string> | undefined;
  readonly messages: Messages;
  readonly onToggle: (key: LegendKey) => void;
}

/** What lines and shapes mean, and how many of each there are; each can be hidden. Only those that are in the document. */
export function legend({graph, hidden, messages: {kinds, network}, onToggle}: LegendOptions): TemplateResult {
  const {counts, directed} = countsOf(graph);
  const key = (id: LegendKey, sample: TemplateResult, label: string) =>
    counts.has(id)
      ? html`<li>
          <button type="button" part="key" aria-pressed=${!hidden?.has(id)} @click=${() => onToggle(id)}>
            ${sample} ${label} ${counts.get(id)}
          </button>
        </li>`
      : nothing;
  return html`<ul class="legend small muted" part="legend" aria-label=${network.legend}>
    ${(Object.keys(network.tones) as Tone[]).map((tone) => key(`tone ${tone}`, lineSample(tone, directed.has(tone)), network.tones[tone]))}
    ${(Object.keys(kinds) as ActorKind[]).map((kind) => key(`kind ${kind}`, markSample(kind), kinds[kind]))}
    ${key('unnamed', markSample('person', true), network.unnamed)}
  </ul>`;
}

/** How many there are for each key, and the tones of ties with a direction: counted once for each graph. */
const countsOf = once(({nodes, links}: Graph) => {
  const counts = new Map<LegendKey, number>();
  const directed = new Set<Tone>();
  const count = (key: LegendKey) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const {tone, type} of links) {
    count(`tone ${tone}`);
    if (type.directed) directed.add(tone);
  }
  for (const {actor} of nodes) {
    count(`kind ${actor.kind}`);
    if (actor.unnamed !== undefined) count('unnamed');
  }
  return {counts, directed};
});

const END = {r: 0, kind: 'person'} as const;

/** A piece of line as the picture draws it for a tone. */
export function lineSample(tone: Tone, directed: boolean): TemplateResult {
  const {d, arrow} = linkShape({x: 0, y: 5, ...END}, {x: 26, y: 5, ...END}, directed);
  return html`<svg class="sample" width="26" height="10" aria-hidden="true">
    <g class="link" data-tone=${tone} data-emphasis="near">
      <path class="line" d=${d}></path>
      <path class="arrow" d=${arrow ?? nothing}></path>
    </g>
  </svg>`;
}

const markSample = (kind: ActorKind, unnamed = false): TemplateResult =>
  html`<svg class="sample" width="13" height="13" aria-hidden="true">
    <path class="mark" data-kind=${kind} ?data-unnamed=${unnamed} d=${markPath({x: 6.5, y: 6.5, r: 4.6, kind})}></path>
  </svg>`;
