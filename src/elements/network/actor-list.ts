import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/index.js';
import {placeMark} from '../../graph/scene.js';
import type {DiagramFrame} from './diagram.js';

/** The least size of a target (WCAG 2.5.8), and how much larger than its mark it is, in CSS pixels. */
const TARGET = 24;
const AROUND = 6;
/** So many actors have a button at a time: beside the one that Tab reaches, those around it in the document. */
export const PAGE = 200;

export interface ActorListOptions {
  readonly frame: DiagramFrame;
  readonly messages: Messages;
  /** The one actor that Tab reaches. */
  readonly tabStop: string | undefined;
  readonly selected: string | undefined;
}

/** The actors as buttons over their marks, in the document’s order. */
export function actorList({frame, messages: {network}, tabStop, selected}: ActorListOptions): TemplateResult {
  const {nodes, byId} = frame.graph;
  const start = byId.get(tabStop ?? '')?.index ?? 0;
  const shown = nodes.slice(start - (start % PAGE)).slice(0, PAGE);
  return html`<ul class="actors" part="actors" aria-label=${network.actors}>
    ${shown.map((node) => {
      const {id, actor, degree} = node;
      const {x, y, r} = placeMark(node, frame);
      return html`<li>
        <button
          type="button"
          part="actor"
          data-actor=${id}
          tabindex=${id === tabStop ? 0 : -1}
          aria-label=${network.actor(actor.name, actor.role, network.connections(degree))}
          aria-expanded=${id === selected}
          aria-controls="panel"
          .style=${at(x, y, Math.max(TARGET, 2 * (r + AROUND)))}
        ></button>
      </li>`;
    })}
  </ul>`;
}

/** Puts a button’s middle at a point. Set as a property, which goes to the CSSOM: strict policies forbid style attributes. */
const at = (x: number, y: number, size: number): string =>
  `translate:${(x - size / 2).toFixed(1)}px ${(y - size / 2).toFixed(1)}px;inline-size:${size}px;block-size:${size}px`;
