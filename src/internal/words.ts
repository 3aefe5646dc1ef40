import {html, type TemplateResult} from 'lit';
import type {Quote} from '../explainer/schema.js';
import type {Marks} from './english-marks.js';

export {ENGLISH_MARKS, type Marks} from './english-marks.js';

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
  return quote.partial ? html`<span class="ellipsis">&hellip; </span>${marked}<span class="ellipsis"> &hellip;</span>` : marked;
}
