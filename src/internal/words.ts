import {html, type TemplateResult} from 'lit';
import type {Quote} from '../explainer/schema.js';

/** An opening and a closing quotation mark. `marks.ts` has those of other languages. */
export type Marks = readonly [open: string, close: string];
export const ENGLISH_MARKS: Marks = ['“', '”'];

/** The words in their marks for a page: what stands in square brackets is visibly not the speaker’s. */
export function markedWords({text}: Quote, [open, close]: Marks): TemplateResult {
  const parts = text
    .split(/(\[[^\]]*\])/)
    .map((part) => (part.startsWith('[') ? html`<span class="insertion">${part}</span>` : part));
  return html`<span class="mark">${open}</span>${parts}<span class="mark">${close}</span>`;
}

/** The same where the words stand alone: a fragment is between ellipses, so that it does not pass for a sentence. */
export function words(quote: Quote, marks: Marks): TemplateResult {
  const marked = markedWords(quote, marks);
  return quote.partial ? html`<span class="ellipsis">… </span>${marked}<span class="ellipsis"> …</span>` : marked;
}
