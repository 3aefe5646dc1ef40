import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../explainer/dates.js';
import type {ExplainerEvent} from '../../explainer/schema.js';
import {axis as english} from '../../i18n/en/axis.js';
import type {Context} from '../../internal/attribution.js';
import {layOut, type AxisItem, type Box} from './axis-layout.js';
import {legend} from './legend.js';
import {markSvg} from './mark-svg.js';

export interface AxisOptions {
  readonly box: Box;
  readonly events: readonly ExplainerEvent[];
  readonly context: Context;
  /** Id of the event that is selected, and of the one that Tab reaches. */
  readonly selected: string | undefined;
  readonly tabStop: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onFocus: (id: string) => void;
}

/** The dated events on a time axis, true to scale, each leading to its place in the list; nothing where there are not two. */
export function axis(options: AxisOptions): TemplateResult | typeof nothing {
  const {events, box, context} = options;
  const {axis: texts = english, lang} = context.messages;
  const layout = layOut(events, box, lang);
  if (!layout) return nothing;
  const {ticks, items, height} = layout;
  const reached = (items.find(isOf(options.tabStop)) ?? items[0])!;
  return html`<div class="axis" part="axis" .style=${`block-size:${height}px`}>
      <div class="ticks muted" aria-hidden="true">
        ${ticks.map(({x, label}) => html`<span .style=${`inset-inline-start:${x.toFixed(1)}px`}>${label}</span>`)}
      </div>
      <ul class="marks" aria-label=${texts.events} @keydown=${onKeyDown}>
        ${items.map((item) => html`<li>${button(item, item === reached, options)}</li>`)}
      </ul>
    </div>
    ${legend(
      items.flatMap(({mark}) => mark ?? []),
      texts,
    )}`;
}

/** Enough to read it: when, what, and a way to the rest in the list. */
function button(item: AxisItem, isReached: boolean, {context, selected, onChoose, onFocus}: AxisOptions): TemplateResult {
  const {events, mark, label} = item;
  const {axis: texts = english, lang, dates} = context.messages;
  const [{id, title, date = ''}] = events;
  return html`<button
    type="button"
    part=${mark ? 'label' : 'cluster'}
    data-event=${id}
    data-side=${label?.side ?? nothing}
    aria-label=${mark ? texts.event(formatDate(date, lang, dates), title) : texts.cluster(events.length, title)}
    aria-current=${isOf(selected)(item) ? 'true' : nothing}
    tabindex=${isReached ? 0 : -1}
    .style=${placeOf(item)}
    @click=${() => onChoose(id)}
    @focus=${() => onFocus(id)}
  >
    ${mark && label ? [markSvg(mark), html`<span .style=${`inline-size:${label.width}px`}>${title}</span>`] : events.length}
  </button>`;
}

const isOf =
  (id: string | undefined) =>
  ({events}: AxisItem): boolean =>
    events.some((event) => event.id === id);

/** Set as a property, which goes to the CSSOM: strict policies forbid style attributes. */
const placeOf = ({x, y, width, height}: AxisItem): string =>
  `inset-inline-start:${x.toFixed(1)}px;inset-block-start:${y}px;inline-size:${width.toFixed(1)}px;block-size:${height}px`;

/** Arrows lead along the axis, as time runs on it; Home and End to the first and the last. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const list = event.currentTarget as HTMLElement;
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const rtl = getComputedStyle(list).direction === 'rtl';
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    [rtl ? 'ArrowLeft' : 'ArrowRight']: at + 1,
    [rtl ? 'ArrowRight' : 'ArrowLeft']: at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[Math.max(0, Math.min(buttons.length - 1, to))]?.focus();
}
