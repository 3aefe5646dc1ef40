import {html, nothing, type TemplateResult} from 'lit';
import {eventsOf, quotesAbout, quotesBy} from '../../explainer/queries.js';
import type {Actor, Quote} from '../../explainer/schema.js';
import {attribution, type Context} from '../../internal/attribution.js';
import {disclosure} from '../../internal/disclosure.js';

/** So many items of a section are open; the rest is folded. */
export const OPEN_ITEMS = 4;

type Section = TemplateResult | typeof nothing;

/** A list whose first items show and whose others are one press away. */
export function folded<T>(
  items: readonly T[],
  item: (item: T) => TemplateResult,
  {messages}: Context,
  open = OPEN_ITEMS,
): TemplateResult {
  // A fold that hides a single item costs more room than the item.
  const shown = items.length <= open + 1 ? items : items.slice(0, open);
  const rest = items.slice(shown.length);
  return html`<ul>
      ${shown.map(item)}
    </ul>
    ${
      rest.length
        ? html`<details class="fold">
            <summary>${messages.card.more(rest.length)}</summary>
            <ul>
              ${rest.map(item)}
            </ul>
          </details>`
        : nothing
    }`;
}

export const sectionHeading = (text: string, level: number): TemplateResult =>
  html`<div class="section-heading" role="heading" aria-level=${Math.min(level + 1, 6)}>${text}</div>`;

/** What is said of this actor alone, each claim with who says so. */
export function factSection({facts}: Actor, level: number, context: Context): Section {
  if (!facts.length) return nothing;
  return html`<section part="facts">
    ${sectionHeading(context.messages.card.facts, level)}
    ${folded(
      facts,
      (claim) =>
        html`<li>
          <p>${claim.text}</p>
          ${attribution(claim, context)}
        </li>`,
      context,
    )}
  </section>`;
}

/** What the actor said, then what was said about it. Words merely set in quotation marks are no quotations. */
export function quoteSection({id}: Actor, context: Context): Section {
  const {explainer, messages} = context;
  const quotes = [...new Set<Quote>([...quotesBy(explainer, id), ...quotesAbout(explainer, id)])].filter(
    ({voice}) => voice !== 'term',
  );
  if (!quotes.length) return nothing;
  return disclosure({
    name: 'section',
    part: 'quotes',
    summary: messages.card.quotes(quotes.length),
    body: async () => (await import('./records.js')).quotations(quotes, context),
  });
}

/** What the actor took part in, in the document’s order. */
export function eventSection({id}: Actor, context: Context): Section {
  const {explainer, messages} = context;
  const events = eventsOf(explainer, id);
  if (!events.length) return nothing;
  return disclosure({
    name: 'section',
    part: 'events',
    summary: messages.card.events(events.length),
    body: async () => (await import('./records.js')).happenings(events, id, context),
  });
}
