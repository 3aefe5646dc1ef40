import {formatDate} from '../../explainer/dates.js';
import {sourceChain} from '../../explainer/queries.js';
import type {Quote} from '../../explainer/schema.js';
import {quoteActions as english} from '../../i18n/en/quote-actions.js';
import {copyText} from '../../internal/clipboard.js';
import {ExplainerCopyEvent} from '../../internal/copy-event.js';
import {sourceLabel, type Context} from '../../internal/attribution.js';
import {whose} from '../../internal/whose.js';
import {quotationMarks} from '../../internal/marks.js';
import {byline} from './credit.js';

/** How long the status says that it has copied, in milliseconds. */
const TOLD_MS = 3000;

/** Copies a quotation with its source, and tells the reader, in the status after the button, and the page. */
export async function copyQuote(quote: Quote, context: Context, button: Element): Promise<void> {
  const {quoteActions: texts = english} = context.messages;
  const status = button.nextElementSibling as Element;
  const copied = await copyText(citation(quote, context), button.getRootNode() as ShadowRoot);
  const message = (status.textContent = copied ? texts.copied : texts.copyFailed);
  setTimeout(() => {
    if (status.textContent === message) status.textContent = '';
  }, TOLD_MS);
  if (copied) button.dispatchEvent(new ExplainerCopyEvent('quote'));
}

/** The words, whose they are, the occasion, and the source with its date. */
function citation(quote: Quote, context: Context): string {
  const {explainer, messages} = context;
  const {name, role} = whose(quote, context);
  const chain = sourceChain(explainer, quote.by).map((source) =>
    source.id === 'article' ? [source.title, source.publisher].filter(Boolean).join(', ') : sourceLabel(source, messages),
  );
  const asOf = messages.asOf(formatDate(explainer.asOf, messages.lang, messages.dates));
  const source = `${messages.source} ${chain.join(', via ')}. ${asOf}.`;
  return `${plainWords(quote, explainer.lang)}\n— ${[name, role].filter(Boolean).join(', ')}. ${byline(quote, context)}\n${source}`;
}

/** The words in the marks of their language, as text; a fragment stands between ellipses that are outside the marks. */
function plainWords({text, partial}: Quote, lang: string): string {
  const [open, close] = quotationMarks(lang);
  return partial ? `… ${open}${text}${close} …` : `${open}${text}${close}`;
}
