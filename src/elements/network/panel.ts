import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {byDegree} from '../../graph/by-degree.js';
import {otherEnd, type Graph, type GraphLink, type GraphNode} from '../../graph/model.js';
import {assertedBy, type Context} from '../../internal/attribution.js';
import {relationTime} from '../../internal/when.js';
import {lineSample} from './legend.js';
import {PAGE_ROWS} from './page-rows.js';
import {tool} from './tool.js';

/** So many actors are named where nobody is chosen yet. */
const MOST_CONNECTED = 7;

export interface PanelOptions {
  readonly graph: Graph;
  readonly shown: GraphNode | undefined;
  /** What is shown instead, if anything. */
  readonly guide: TemplateResult | undefined;
  readonly level: number;
  readonly context: Context;
  /** Whether `shown` was chosen, so that it can be closed. */
  readonly closable: boolean;
  /** Whether it stays in view. */
  readonly held: boolean;
  /** Of many ties one page is in the document at a time, the first being 0; above it are the way to the others, and to more. */
  readonly page: number;
  readonly pager: unknown;
  readonly onChoose: (id: string, event: Event) => void;
  readonly onClose: () => void;
  /** A person points at a relation, or no longer. */
  readonly onPoint: (relation: string | undefined) => void;
}

/** Beside the picture: the ties of the actor shown, as the claims’ own sentences; or, with nobody shown, where to start. */
export function panel(options: PanelOptions): TemplateResult {
  const {shown, guide, context, held} = options;
  // New nodes for another actor: changed ones would count as layout shifts.
  return html`<section id="panel" class="panel" part="panel" ?data-held=${held} aria-label=${context.messages.network.details}>
    ${guide ?? keyed(shown?.id, shown ? ties(shown, options) : start(options))}
  </section>`;
}

export const mostConnected = (graph: Graph, most: number): GraphNode[] =>
  byDegree(graph).filter(({degree}, i) => degree && i < most);

function start({graph, level, context: {messages}, onChoose}: PanelOptions): TemplateResult {
  const {network} = messages;
  return html`<p class="hint muted">${network.hint}</p>
    <div class="small">${panelHeading(network.start, level)}</div>
    <ul class="start">
      ${mostConnected(graph, MOST_CONNECTED).map(
        ({actor, degree}) =>
          html`<li>
            <button type="button" @click=${(event: Event) => onChoose(actor.id, event)}>
              <span class="other">${actor.name}</span> <bdi class="muted small">${network.connections(degree)}</bdi>
            </button>
          </li>`,
      )}
    </ul>`;
}

function ties(node: GraphNode, options: PanelOptions): TemplateResult {
  const {level, context, closable, page, pager, onClose} = options;
  const {network, kinds} = context.messages;
  const {actor, links} = node;
  return html`<header>
      <div>
        ${panelHeading(actor.name, level)}
        <p class="muted small">${actor.role || kinds[actor.kind]} &middot; ${network.connections(links.length)}</p>
      </div>
      ${closable ? closeButton(network.close, onClose) : nothing}
    </header>
    ${pager}
    ${
      links.length
        ? html`<ul class="ties">
            ${links.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS).map((link) => tie(link, node, options))}
          </ul>`
        : html`<p class="muted">${network.noConnections}</p>`
    }`;
}

/** What the panel is about, in a heading that can be taken to. */
export const panelHeading = (title: unknown, level: number): TemplateResult =>
  html`<div class="panel-heading" role="heading" aria-level=${Math.min(level + 1, 6)} tabindex="-1">${title}</div>`;

export const closeButton = (label: string, onClose: () => void): TemplateResult => tool(label, 'M4 4l8 8M12 4l-8 8', onClose);

/** One connection as it reads from an actor, leading to the actor at its other end. */
export function tie(
  link: GraphLink,
  node: GraphNode,
  {context, onChoose, onPoint}: Pick<PanelOptions, 'context' | 'onChoose' | 'onPoint'>,
): TemplateResult {
  const {relation, type} = link;
  const other = otherEnd(link, node);
  const incoming = type.directed && link.target === node && other !== node;
  const label = incoming ? type.inverse : type.label;
  const note = [assertedBy(relation, context), relationTime(relation, context.messages)].filter(Boolean).join(' · ');
  return html`<li>
    <button
      type="button"
      class="tie"
      part="connection"
      data-relation=${relation.id}
      @click=${(event: Event) => onChoose(other.id, event)}
      @pointerenter=${() => onPoint(relation.id)}
      @pointerleave=${() => onPoint(undefined)}
      @focus=${() => onPoint(relation.id)}
      @blur=${() => onPoint(undefined)}
    >
      <span dir="auto" class="relation ${incoming ? 'incoming' : ''}"
        >${lineSample(link.tone, type.directed)} ${label}
        <span class="other">${other === node ? context.messages.network.itself : other.actor.name}</span></span
      >
      <span class="sentence">${relation.text}</span>
      <span class="note muted small">${note}</span>
    </button>
  </li>`;
}
