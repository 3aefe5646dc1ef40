import {formatDate} from '../../explainer/dates.js';
import type {Quote} from '../../explainer/schema.js';
import type {Reading} from '../../internal/asserted.js';

/** Occasion, date, whether it is only a fragment, and what brackets mean. */
export function byline({occasion, date, partial, text, note}: Quote, {messages}: Pick<Reading, 'messages'>): string {
  return [
    occasion,
    date && formatDate(date, messages.lang, messages.dates),
    partial && messages.quote.fragment,
    text.includes('[') && !note && messages.quote.insertion,
  ]
    .filter(Boolean)
    .map((part) => String(part).replace(/\.$/, ''))
    .join('. ')
    .replace(/$/, '.');
}
