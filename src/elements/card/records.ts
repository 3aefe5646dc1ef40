import {html, type TemplateResult} from 'lit';
import {formatDate} from '../../explainer/dates.js';
import type {ExplainerEvent, Quote} from '../../explainer/schema.js';
import {records as english} from '../../i18n/en/records.js';
import type {Messages} from '../../i18n/index.js';
import {attribution, type Context} from '../../internal/attribution.js';
import {quotationMarks} from '../../internal/marks.js';
import {whose} from '../../internal/whose.js';
import {words} from '../../internal/words.js';

/** Quotations, each with whose words they are and who recorded them. */
export const quotations = (quotes: readonly Quote[], context: Context): TemplateResult =>
  html`<ul>
    ${quotes.map((quote) => quotation(quote, context))}
  </ul>`;

/** Events, each with time, place and the actor’s part in it. */
export const happenings = (events: readonly ExplainerEvent[], actor: string, context: Context): TemplateResult =>
  html`<ul>
    ${events.map((event) => happening(event, actor, context))}
  </ul>`;

function quotation(quote: Quote, context: Context): TemplateResult {
  const {lang} = context.explainer;
  return html`<li data-quote=${quote.id}>
    <blockquote lang=${lang}>${words(quote, quotationMarks(lang))}</blockquote>
    <p class="small muted">${[whose(quote, context).name, quote.occasion].filter(Boolean).join('. ')}</p>
    ${attribution(quote, context)}
  </li>`;
}

function happening(event: ExplainerEvent, actor: string, context: Context): TemplateResult {
  const {messages} = context;
  const {records: texts = english} = messages;
  const part = event.participants.find((participant) => participant.actor === actor)?.part;
  const line = [eventTime(event, messages) || texts.undated, event.place, part].filter(Boolean).join(' · ');
  return html`<li data-event=${event.id}>
    <p class="small muted">${line}</p>
    <p>${event.text}</p>
    ${attribution(event, context)}
  </li>`;
}

/** When an event happened: the date, and the text’s own words for it and that it only follows where that is so. */
function eventTime({date, dateText, dateInferred}: ExplainerEvent, {lang, dates, records: texts = english}: Messages): string {
  const shown = date ? formatDate(date, lang, dates) : dateText;
  const remarks = [date && dateText && `“${dateText}”`, shown && dateInferred && texts.inferred].filter(Boolean).join('; ');
  return [shown, remarks && `(${remarks})`].filter(Boolean).join(' ');
}
