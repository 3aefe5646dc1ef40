import {byline} from '../../elements/quote/credit.js';
import {lookup} from '../../explainer/queries.js';
import {assertedBy} from '../../internal/asserted.js';
import {quotationMarks} from '../../internal/marks.js';
import {whose} from '../../internal/whose.js';
import {credit, noticesOn, type Telling, type Told} from './told.js';

/** A quotation: the words, whose they are, on what occasion, and who recorded them. */
export function tellQuote(id: string, telling: Telling): Told {
  const {explainer} = telling;
  const quote = lookup(explainer).quotes.get(id)!;
  const [open, close] = quotationMarks(explainer.lang);
  const {name, role} = whose(quote, telling);
  const marked = `${open}${quote.text}${close}`;
  return {
    title: name,
    role,
    // A fragment is between ellipses, so that it does not pass for a sentence.
    quotation: quote.partial ? `… ${marked} …` : marked,
    lines: [{text: byline(quote, telling), by: assertedBy(quote, telling)}, ...(quote.note ? [{text: quote.note, by: ''}] : [])],
    more: 0,
    notices: noticesOn(telling, [id]),
    ...credit(telling),
  };
}

/** The words alone, for a sentence of the page’s own. */
export function quotedWords(id: string, {explainer}: Telling): string {
  const [open, close] = quotationMarks(explainer.lang);
  return `${open}${lookup(explainer).quotes.get(id)!.text}${close}`;
}
