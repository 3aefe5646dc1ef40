import {html, nothing, type TemplateResult} from 'lit';
import type {Graph} from '../../graph/model.js';
import {actorList} from './actor-list.js';
import type {DiagramFrame} from './diagram.js';
import {legend, type LegendOptions} from './legend.js';
import {panel, type PanelOptions} from './panel.js';

/** Boxes for few actors are lower: up to so many are few, or some. */
const FEW = 8;
const SOME = 20;

/** A listener, or none yet. */
type Listener<E extends Event> = ((event: E) => void) | EventListenerObject | undefined;

export interface StageOptions extends PanelOptions {
  /** All there is, also what the legend’s keys hide now. */
  readonly whole: Graph;
  readonly hidden: ReadonlySet<string> | undefined;
  readonly onToggle: LegendOptions['onToggle'];
  /** Null until there are positions. */
  readonly frame: DiagramFrame | null;
  readonly picture: TemplateResult | undefined;
  /** Whether the actors are there as buttons. */
  readonly listed: boolean;
  /** What stands above the picture. */
  readonly bar: TemplateResult;
  readonly withLegend: boolean;
  /** The actor that a person chose, and the one that Tab reaches. */
  readonly chosen: string | undefined;
  readonly tabStop: string | undefined;
  readonly onFocusIn: Listener<FocusEvent>;
  readonly onFocusOut: Listener<FocusEvent>;
  /** Keys and gestures. */
  readonly onInput: Listener<Event>;
  readonly onClick: Listener<MouseEvent>;
  readonly onPointerMove: Listener<PointerEvent>;
}

/** The picture with the actors over it, and the panel that tells what it shows. */
export function stage(options: StageOptions): TemplateResult {
  const {graph, whole, hidden, frame, context, tabStop, onInput, onPoint, onToggle} = options;
  const {messages} = context;
  return html`<div
    class="stage"
    data-actors=${whole.nodes.length <= FEW ? 'few' : whole.nodes.length <= SOME ? 'some' : 'many'}
    @focusin=${options.onFocusIn}
    @focusout=${options.onFocusOut}
    @keydown=${onInput}
    @click=${options.onClick}
  >
    <div class="drawing">
      ${options.bar}
      <div
        class="diagram"
        part="diagram"
        @pointermove=${options.onPointerMove}
        @pointerleave=${() => onPoint(undefined)}
        @wheel=${onInput}
        @touchstart=${onInput}
      >
        ${
          frame && options.picture
            ? [
                options.picture,
                options.listed
                  ? actorList({
                      frame,
                      messages,
                      tabStop: tabStop ?? options.shown?.id ?? graph.nodes[0]?.id,
                      selected: options.chosen,
                    })
                  : nothing,
              ]
            : html`<p class="muted small">${messages.network.drawing}</p>`
        }
      </div>
      ${options.withLegend ? legend({graph: whole, hidden, messages, onToggle}) : nothing}
    </div>
    ${panel(options)}
  </div>`;
}

/** The actor whose button or drawn name an event is on. */
export function actorAt({target}: Event): string | undefined {
  const on = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-actor], [data-for]') : null;
  return on?.dataset['actor'] ?? on?.dataset['for'];
}
