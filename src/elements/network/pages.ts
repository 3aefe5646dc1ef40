import {html, nothing, type TemplateResult} from 'lit';
import {tools as english} from '../../i18n/en/tools.js';
import type {Messages} from '../../i18n/index.js';
import {PAGE_ROWS} from './page-rows.js';

/** The part of a long list that is shown, and ways to the parts before and after; nothing for a list of one page. */
export function pages(
  rows: number,
  page: number,
  {tools: texts = english}: Messages,
  onPage: (page: number) => void,
): TemplateResult | typeof nothing {
  if (rows <= PAGE_ROWS) return nothing;
  const from = page * PAGE_ROWS;
  const to = Math.min(rows, from + PAGE_ROWS);
  return html`<p class="pages small">
    <button type="button" part="button" ?disabled=${!page} @click=${() => onPage(page - 1)}>${texts.before}</button>
    ${texts.rowsShown(from + 1, to, rows)}
    <button type="button" part="button" ?disabled=${to === rows} @click=${() => onPage(page + 1)}>${texts.after}</button>
  </p>`;
}
