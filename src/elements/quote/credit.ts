import {formatDate} from '../../explainer/dates.js';
import type {Quote} from '../../explainer/schema.js';
import type {Reading} from '../../internal/asserted.js';

/** Occasion, date, whether it is only a fragment, and what brackets mean. */
export function byline({occasion, date, partial, text, note}: Quote, {messages}: Pick<Reading, 'messages'>): string {
  const parts = [
    occasion,
    date && formatDate(date, messages.lang, messages.dates),
    partial && messages.quote.fragment,
    text.includes('[') && !note && messages.quote.insertion,
  ];
  return parts.flatMap((part) => (part ? part.replace(/\.?$/, '.') : [])).join(' ');
}
