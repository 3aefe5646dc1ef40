import {html, nothing, type TemplateResult} from 'lit';
import type {ActorKind, ExplainerEvent, Status} from '../../explainer/schema.js';
import type {Messages} from '../../i18n/index.js';
import {isOfActors, type Facet} from './facets.js';

interface FilterOptions {
  /** How many events have each. */
  readonly counts: ReadonlyMap<Facet, number>;
  readonly chosen: ReadonlySet<Facet>;
  readonly messages: Messages;
  readonly onToggle: (facet: Facet) => void;
}

/** Buttons that narrow the events down; nothing where there is nothing to tell apart. */
export function filters({counts, chosen, messages, onToggle}: FilterOptions): TemplateResult | typeof nothing {
  // What is chosen can be let go, whatever else has changed.
  const facets = [...new Set([...counts.keys(), ...chosen])];
  if (!facets.length) return nothing;
  const button = (facet: Facet): TemplateResult =>
    html`<button type="button" part="filter" aria-pressed=${chosen.has(facet)} @click=${() => onToggle(facet)}>
      ${nameOf(facet, messages)} <span class="count">${counts.get(facet)}</span>
    </button>`;
  const group = (label: string, ofActors: boolean): TemplateResult | typeof nothing => {
    const own = facets.filter((facet) => isOfActors(facet) === ofActors);
    if (!own.length) return nothing;
    return html`<div class="filter-group" role="group" aria-label=${label}>
      <span class="muted" aria-hidden="true">${label}</span> ${own.map(button)}
    </div>`;
  };
  const {timeline} = messages;
  return html`<div class="filters small" part="filters">${group(timeline.tookPart, true)} ${group(timeline.saidAs, false)}</div>`;
}

function nameOf(facet: Facet, {kinds, natures, statuses}: Messages): string {
  const [group, value] = facet.split(' ') as ['kind' | 'nature' | 'status', string];
  if (group === 'kind') return kinds[value as ActorKind];
  return group === 'nature' ? natures[value as NonNullable<ExplainerEvent['nature']>] : statuses[value as Status];
}
