import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/index.js';

/** So many rows of a list are in the document at a time. */
export const PAGE_ROWS = 150;

/** The part of a long list that is shown, and ways to the parts before and after; nothing for a list of one page. */
export function pages(
  rows: number,
  page: number,
  {rowsShown, before, after}: Messages['network'],
  onPage: (page: number) => void,
): TemplateResult | typeof nothing {
  if (rows <= PAGE_ROWS) return nothing;
  const from = page * PAGE_ROWS;
  const to = Math.min(rows, from + PAGE_ROWS);
  return html`<p class="pages small">
    <button type="button" part="button" ?disabled=${!page} @click=${() => onPage(page - 1)}>${before}</button>
    ${rowsShown(from + 1, to, rows)}
    <button type="button" part="button" ?disabled=${to === rows} @click=${() => onPage(page + 1)}>${after}</button>
  </p>`;
}
