import {html, nothing, type TemplateResult} from 'lit';
import type {Quote} from '../../explainer/schema.js';
import {quoteActions as english} from '../../i18n/en/quote-actions.js';
import {attribution, type Context} from '../../internal/attribution.js';
import {foot} from '../../internal/foot.js';
import {quotationMarks} from '../../internal/marks.js';
import {markedWords} from '../../internal/words.js';
import {whose} from '../../internal/whose.js';
import {byline} from './credit.js';

/** The words in the host’s own sentence, followed by a small mark that opens who said them. */
export function inlineQuote(quote: Quote, context: Context, theme: string): TemplateResult {
  const {name, role} = whose(quote, context);
  const {explainer} = context;
  const {quoteActions: texts = english} = context.messages;
  return html`<q class="inline" part="words" lang=${explainer.lang} data-quote=${quote.id}
      >${markedWords(quote, quotationMarks(explainer.lang))}</q
    ><button class="more" type="button" popovertarget="credit" aria-label=${`${texts.about}: ${name}`} @click=${placePopover}>
      *
    </button>
    <div id="credit" class="widget credit" part="popover" popover lang=${explainer.lang} data-theme=${theme}>
      <p part="speaker"><strong>${name}</strong>${role ? html`, ${role}` : nothing}</p>
      <p class="small muted">${byline(quote, context)}</p>
      ${attribution(quote, context)} ${foot(context)}
    </div>`;
}

/** Below the mark that opens it, and inside the window. */
function placePopover(event: Event): void {
  const mark = event.currentTarget as HTMLElement;
  const box = mark.nextElementSibling as HTMLElement;
  const {left, bottom} = mark.getBoundingClientRect();
  const width = Math.min(320, innerWidth - 16);
  box.style.setProperty('inline-size', `${width}px`);
  box.style.setProperty('left', `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`);
  box.style.setProperty('top', `${bottom + 4}px`);
}
