import {html, type TemplateResult} from 'lit';
import type {Graph} from '../../graph/model.js';
import type {Scene} from '../../graph/scene.js';
import type {Messages} from '../../i18n/index.js';
import {place} from './place.js';

/** The least size of a target (WCAG 2.5.8), and how much larger than its mark it is, in CSS pixels. */
const TARGET = 24;
const AROUND = 6;

export interface ActorListOptions {
  readonly graph: Graph;
  readonly scene: Scene;
  readonly messages: Messages;
  /** The one actor that Tab reaches. */
  readonly tabStop: string | undefined;
  readonly selected: string | undefined;
}

/** The actors as buttons over their marks, in the document’s order. */
export function actorList({graph, scene, messages: {network}, tabStop, selected}: ActorListOptions): TemplateResult {
  return html`<ul class="actors" part="actors" aria-label=${network.actors}>
    ${scene.marks.map(({id, x, y, r}) => {
      const {actor, degree} = graph.byId.get(id)!;
      return html`<li>
        <button
          type="button"
          part="actor"
          data-actor=${id}
          tabindex=${id === tabStop ? 0 : -1}
          aria-label=${network.actor(actor.name, actor.role, network.connections(degree))}
          aria-expanded=${id === selected}
          aria-controls="panel"
          ${place(x, y, Math.max(TARGET, 2 * (r + AROUND)))}
        ></button>
      </li>`;
    })}
  </ul>`;
}
