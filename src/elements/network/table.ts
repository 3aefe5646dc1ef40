import {html, type TemplateResult} from 'lit';
import type {GraphLink} from '../../graph/model.js';
import {assertedBy, type Context} from '../../internal/attribution.js';
import {relationTime} from '../../internal/when.js';
import {PAGE_ROWS} from './page-rows.js';

/** Everything the picture shows, as a table; of many rows one page, the first being 0. */
export function table(links: readonly GraphLink[], page: number, title: string, context: Context): TemplateResult {
  const {network, tools} = context.messages;
  const columns = [tools.from, tools.relation, tools.to, tools.said, tools.source];
  return html`<div class="scroller" role="region" aria-label=${network.details} tabindex="0">
    <table class="small">
      <caption class="visually-hidden">
        ${tools.caption(title)}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${links.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS).map((link) => row(link, context))}
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
