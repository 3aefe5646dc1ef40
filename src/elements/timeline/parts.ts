import {html, nothing, type TemplateResult} from 'lit';
import type {ExplainerEvent} from '../../explainer/schema.js';
import type {Messages} from '../../i18n/index.js';

/** So many events of a list are on the page at most: a document may have thousands. */
const MOST = 100;

/** Which part of a list is on the page. */
export interface Part {
  /** How many events come before it. */
  readonly from: number;
  /** All at once, as on paper, which has no buttons. */
  readonly whole: boolean;
  /** Goes to the part that begins after so many events. */
  readonly onTurn: (from: number) => void;
}

type List = (events: readonly ExplainerEvent[], before: number) => TemplateResult;

/** How many events come before the part that has this one; undefined for one that is not there. */
export function partOf(events: readonly ExplainerEvent[], id: string): number | undefined {
  const at = events.findIndex((event) => event.id === id);
  return at < 0 ? undefined : at - (at % MOST);
}

/** One part of the events, with the way to the others; of the first only so many are open. */
export function inParts(
  events: readonly ExplainerEvent[],
  open: number,
  {from, whole, onTurn}: Part,
  messages: Messages,
  list: List,
): TemplateResult {
  if (whole || events.length <= MOST) return folded(events, open, messages, list);
  const {timeline} = messages;
  const to = Math.min(from + MOST, events.length);
  const part = events.slice(from, to);
  const turn = (text: string, start: number): TemplateResult =>
    html`<button type="button" class="link" part="button" @click=${() => onTurn(start)}>${text}</button> `;
  return html`${from ? list(part, from) : folded(part, open, messages, list)}
    <p class="parts small">
      <span class="muted" role="status">${timeline.part(from + 1, to, events.length)}</span>
      ${from ? turn(timeline.previous, from - MOST) : nothing} ${to < events.length ? turn(timeline.next, to) : nothing}
    </p>`;
}

function folded(events: readonly ExplainerEvent[], open: number, {timeline}: Messages, list: List): TemplateResult {
  // A fold that hides a single event costs more room than the event.
  const count = events.length <= open + 1 ? events.length : open;
  const rest = events.slice(count);
  return html`${list(events.slice(0, count), 0)}
  ${
    rest.length
      ? html`<details class="fold">
          <summary>${timeline.more(rest.length)}</summary>
          ${list(rest, count)}
        </details>`
      : nothing
  }`;
}
