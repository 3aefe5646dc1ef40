import {html, type TemplateResult} from 'lit';
import type {GraphLink} from '../../graph/model.js';
import {attribution} from '../../internal/attribution.js';
import {relationTime} from '../../internal/when.js';
import type {Desk} from './guide.js';
import {lineSample} from './legend.js';
import {actorButton, panelHead} from './panel-parts.js';

/** One relation in the panel: its sentence, who says so and where, and its two actors. */
export function relationPanel({relation, type, tone, source, target}: GraphLink, desk: Desk): TemplateResult {
  const {context} = desk;
  const title = html`${source.actor.name} ${lineSample(tone, type.directed)} ${type.label} ${target.actor.name}`;
  return html`${panelHead(title, desk)}
    <div data-relation=${relation.id}>
      <p>${relation.text}</p>
      ${relationTime(relation, context.messages)} ${attribution(relation, context)}
    </div>
    <p class="ends">${actorButton(source, desk)} ${target === source ? '' : actorButton(target, desk)}</p>`;
}
