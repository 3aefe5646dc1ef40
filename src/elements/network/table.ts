import {html, type TemplateResult} from 'lit';
import type {Graph, GraphLink} from '../../graph/model.js';
import {tools as english} from '../../i18n/en/tools.js';
import {assertedBy, type Context} from '../../internal/attribution.js';
import {relationTime} from '../../internal/when.js';
import {PAGE_ROWS} from './page-rows.js';
import {pages} from './pages.js';

export interface TableOptions {
  readonly graph: Graph;
  readonly title: string;
  readonly context: Context;
  /** Of many rows one page is in the document at a time, the first being 0. */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Everything the picture shows, as a table: what unfolds below its line. */
export function table({graph: {links}, title, context, page, onPage}: TableOptions): TemplateResult {
  const {network, tools: texts = english} = context.messages;
  const columns = [texts.from, texts.relation, texts.to, texts.said, texts.source];
  const shown = links.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS);
  return html`${pages(links.length, page, context.messages, onPage)}
    <div class="scroller" role="region" aria-label=${network.details} tabindex="0">
      <table class="small">
        <caption class="visually-hidden">
          ${texts.caption(title)}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map((link) => row(link, context))}
        </tbody>
      </table>
    </div>`;
}

const row = ({relation, source, target, type}: GraphLink, context: Context): TemplateResult =>
  html`<tr data-relation=${relation.id}>
    <th scope="row">${source.actor.name}</th>
    <td>${type.label}</td>
    <td>${target.actor.name}</td>
    <td>${relation.text}</td>
    <td>${[assertedBy(relation, context), relationTime(relation, context.messages)].filter(Boolean).join(' · ')}</td>
  </tr>`;
