import {html, nothing, type TemplateResult} from 'lit';
import type {Graph, GraphNode} from '../../graph/model.js';
import type {Scene} from '../../graph/scene.js';
import type {Context} from '../../internal/attribution.js';
import {actorList} from './actor-list.js';
import {legend} from './legend.js';
import {panel} from './panel.js';
import {picture} from './picture.js';

/** Boxes for few actors are lower: up to so many are few, or some. */
const FEW = 8;
const SOME = 20;

/** A listener with options, or none yet. */
type Listener<E extends Event> = ((event: E) => void) | (AddEventListenerOptions & EventListenerObject) | undefined;

export interface StageOptions {
  readonly graph: Graph;
  /** Null until there are positions. */
  readonly scene: Scene | null;
  readonly context: Context;
  readonly level: number;
  /** What stands above the picture. */
  readonly bar: TemplateResult;
  readonly withLegend: boolean;
  /** The actor brought out, and the one that a person chose. */
  readonly shown: GraphNode | undefined;
  readonly chosen: string | undefined;
  readonly tabStop: string | undefined;
  readonly onFocusIn: Listener<FocusEvent>;
  readonly onFocusOut: Listener<FocusEvent>;
  /** Keys and gestures. */
  readonly onInput: Listener<Event>;
  readonly onClick: Listener<Event>;
  readonly onPointerOver: Listener<PointerEvent>;
  readonly onChoose: (id: string, event: Event) => void;
  readonly onClose: () => void;
  /** A person points at a relation, or at nothing any longer. */
  readonly onPoint: (relation: string | undefined) => void;
}

/** The picture with the actors over it, and the panel that tells what it shows. */
export function stage(options: StageOptions): TemplateResult {
  const {graph, scene, context, level, shown, chosen, tabStop, onInput, onPoint} = options;
  const {messages} = context;
  return html`<div
    class="stage"
    data-actors=${graph.nodes.length <= FEW ? 'few' : graph.nodes.length <= SOME ? 'some' : 'many'}
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
        @pointerover=${options.onPointerOver}
        @pointerleave=${() => onPoint(undefined)}
        @wheel=${onInput}
        @touchstart=${onInput}
      >
        ${
          scene
            ? [
                picture(scene),
                actorList({graph, scene, messages, tabStop: tabStop ?? shown?.id ?? graph.nodes[0]?.id, selected: chosen}),
              ]
            : html`<p class="drawing-note muted small">${messages.network.drawing}</p>`
        }
      </div>
      ${options.withLegend ? legend(graph, messages) : nothing}
    </div>
    ${panel({...options, context, level, closable: shown !== undefined && shown.id === chosen})}
  </div>`;
}

/** The actor whose button or drawn name an event is on. */
export function actorAt({target}: Event): string | undefined {
  const on = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-actor], [data-for]') : null;
  return on?.dataset['actor'] ?? on?.dataset['for'];
}
