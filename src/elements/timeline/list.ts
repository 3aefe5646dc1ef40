import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../explainer/dates.js';
import {toDatetime} from '../../explainer/datetime.js';
import {spanOf} from '../../explainer/extents.js';
import {lookup} from '../../explainer/queries.js';
import type {ExplainerEvent} from '../../explainer/schema.js';
import {attribution, type Context} from '../../internal/attribution.js';
import {inParts, type Part} from './parts.js';

interface ListOptions {
  readonly context: Context;
  /** Id of the event that is selected. */
  readonly selected: string | undefined;
  /** Id of the actor whose events these are, if of one only. */
  readonly actor: string | null;
  readonly onActor: (id: string) => void;
}

/** So many events are open; the rest is one press away. */
const OPEN = 8;
const OPEN_UNDATED = 4;

/** Events, earliest first, each with when, what, who took part and who says so. */
export const eventList = (events: readonly ExplainerEvent[], part: Part, options: ListOptions): TemplateResult =>
  inParts(events, OPEN, part, options.context.messages, (some, before) => {
    const {notDated} = options.context.messages.timeline;
    return html`<ol class="events" start=${before + 1}>
      ${some.map((event) => item(event, options, notDated))}
    </ol>`;
  });

/** Events of which the text does not say when, in no order. */
export const undatedList = (events: readonly ExplainerEvent[], part: Part, options: ListOptions): TemplateResult =>
  inParts(
    events,
    OPEN_UNDATED,
    part,
    options.context.messages,
    (some) =>
      html`<ul class="events">
        ${some.map((event) => item(event, options, ''))}
      </ul>`,
  );

function item(event: ExplainerEvent, options: ListOptions, notDated: string): TemplateResult {
  const {id, title, place, text, date} = event;
  const {context, selected} = options;
  const {precision, exact, vague, open} = looks(date);
  return html`<li
    class="event"
    part="event"
    data-event=${id}
    data-precision=${precision}
    ?data-exact=${exact}
    ?data-vague=${vague}
    data-open=${open}
    tabindex="-1"
    aria-current=${id === selected ? 'true' : nothing}
  >
    ${when(event, context, notDated)}
    <div class="what">
      <p><strong>${title}</strong>${place ? html`<span class="muted"> &middot; ${place}</span>` : nothing}</p>
      <p>${text}</p>
      ${who(event, options)} ${attribution(event, context)}
    </div>
  </li>`;
}

/** How the mark of a date looks, so that what is not exact does not look exact. */
function looks(date: string | undefined): {precision: string; exact: boolean; vague: boolean; open: string | typeof nothing} {
  const span = spanOf(date ?? '');
  if (!span) return {precision: 'none', exact: false, vague: false, open: nothing};
  const {start, end} = span;
  const given = [start, end].filter((extent) => extent !== null);
  const vague = given.some((extent) => extent.vague);
  return {
    precision: start && start === end ? start.precision : 'interval',
    exact: !vague && given.every(({precision}) => precision === 'day'),
    vague,
    open: start ? (end ? nothing : 'end') : 'start',
  };
}

/** The date, the text’s own words for it, what it came after and, on demand, why it follows. */
function when({date, dateText, dateInferred, after}: ExplainerEvent, context: Context, notDated: string): TemplateResult {
  const {timeline, lang, dates} = context.messages;
  const leader = date ? undefined : lookup(context.explainer).events.get(after ?? '');
  const words = dateText && timeline.words(dateText);
  return html`<div class="when">
    <p class="date" part="date">
      ${date ? html`<time datetime=${toDatetime(date) ?? nothing}>${formatDate(date, lang, dates)}</time>` : words || notDated}
    </p>
    ${date && words ? html`<p class="small muted">${words}</p>` : nothing}
    ${leader ? html`<p class="small muted">${timeline.after(leader.title)}</p>` : nothing}
    ${
      dateInferred
        ? html`<details class="inferred small muted">
            <summary>${timeline.inferred}</summary>
            <p>${dateInferred}</p>
          </details>`
        : nothing
    }
  </div>`;
}

/** Who took part and how; a name leads to that actor. */
function who({participants}: ExplainerEvent, {context, actor, onActor}: ListOptions): TemplateResult | typeof nothing {
  const {actors} = lookup(context.explainer);
  if (!participants.length) return nothing;
  return html`<ul class="who small" aria-label=${context.messages.timeline.who}>
    ${participants.map(({actor: id, part}) => {
      const name = actors.get(id)?.name ?? id;
      return html`<li>
        ${
          id === actor
            ? html`<strong data-actor=${id}>${name}</strong>`
            : html`<button type="button" class="link" part="actor" data-actor=${id} @click=${() => onActor(id)}>${name}</button>`
        }${part ? html`<span class="muted"> ${part}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
