import {html, type TemplateResult} from 'lit';
import type {GraphLink, GraphNode} from '../../graph/model.js';
import {attribution} from '../../internal/attribution.js';
import {relationTime} from '../../internal/when.js';
import type {Desk} from './guide.js';
import {lineSample} from './legend.js';
import {closeButton} from './panel.js';

/** One relation in the panel: its sentence, who says so and where, and its two actors. */
export function relationPanel({relation, type, tone, source, target}: GraphLink, desk: Desk): TemplateResult {
  const {context, level} = desk;
  const {network} = context.messages;
  const time = relationTime(relation, context.messages);
  const actor = (node: GraphNode) =>
    html`<button type="button" class="end" @click=${(event: Event) => desk.choose('actor', node.id, event)}>
      <span class="other">${node.actor.name}</span>
    </button>`;
  return html`<header>
      <div class="panel-heading" role="heading" aria-level=${Math.min(level + 1, 6)} tabindex="-1">
        ${source.actor.name} ${lineSample(tone, type.directed)} ${type.label} ${target.actor.name}
      </div>
      ${closeButton(network.close, () => desk.close())}
    </header>
    <div data-relation=${relation.id}>
      <p>${relation.text}</p>
      ${time} ${attribution(relation, context)}
    </div>
    <p class="ends">${actor(source)} ${target === source ? '' : actor(target)}</p>`;
}
