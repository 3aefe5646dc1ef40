import {html, nothing, type TemplateResult} from 'lit';
import {groupTies, tiesOf, type Tie} from '../../explainer/queries.js';
import type {Actor} from '../../explainer/schema.js';
import {attribution, type Context} from '../../internal/attribution.js';
import {relationTime} from '../../internal/when.js';
import {folded, sectionHeading} from './sections.js';

/** So many groups of ties are open; the rest is folded. */
const OPEN_GROUPS = 5;

type Open = ((actor: string) => void) | undefined;

/** The actor’s ties, grouped by what they are, read from this actor’s side. With `open`, a name leads to that actor. */
export function tieSection(actor: Actor, level: number, context: Context, open: Open): TemplateResult | typeof nothing {
  const groups = groupTies(tiesOf(context.explainer, actor.id));
  if (!groups.length) return nothing;
  return html`<section part="ties">
    ${sectionHeading(context.messages.card.ties, level)}
    ${folded(
      groups,
      ({label, ties}) =>
        html`<li class="tie-group">
          <p class="label muted">${label}</p>
          <ul>
            ${ties.map((tie) => item(tie, context, open))}
          </ul>
        </li>`,
      context,
      OPEN_GROUPS,
    )}
  </section>`;
}

function item({relation, other}: Tie, context: Context, open: Open): TemplateResult {
  const time = relationTime(relation, context.messages);
  return html`<li data-relation=${relation.id} data-actor=${other.id}>
    ${open ? html`<button type="button" class="link" @click=${() => open(other.id)}>${other.name}</button>` : html`<span class="other">${other.name}</span>`}
    ${time ? html`<span class="small muted">${time}</span>` : nothing}
    <p class="small">${relation.text}</p>
    ${attribution(relation, context)}
  </li>`;
}
