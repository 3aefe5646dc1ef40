import {html, type TemplateResult} from 'lit';
import type {GraphNode} from '../../graph/model.js';
import type {Desk} from './guide.js';
import {closeButton, panelHeading} from './panel.js';

/** The head of the panel: what it shows, and the way out. */
export const panelHead = (title: unknown, desk: Desk): TemplateResult =>
  html`<header>
    ${panelHeading(title, desk.host.headingLevel)} ${closeButton(desk.context.messages.network.close, () => void desk.leave())}
  </header>`;

/** A name in the panel that leads to the actor. */
export const actorButton = ({actor}: GraphNode, desk: Desk): TemplateResult =>
  html`<button type="button" class="end" @click=${(event: Event) => desk.now.choose('actor', actor.id, event)}>
    <span class="other">${actor.name}</span>
  </button>`;
