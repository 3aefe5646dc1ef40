import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../explainer/dates.js';
import {articleOf, articleUrl, type Context} from './attribution.js';
import {disclosure} from './disclosure.js';
import {safeUrl} from './safe-url.js';

/** The line under every widget: the article, the date the data holds for, and what has been put right since. */
export function foot(context: Context): TemplateResult {
  const {explainer, messages} = context;
  const article = articleOf(explainer);
  const url = articleUrl(context);
  const title = article?.title ?? explainer.title;
  const contact = safeUrl(explainer.contact);
  return html`<div class="foot small muted">
    <span part="source"
      >${messages.source}
      ${url ? html`<a href=${url}>${title}</a>` : title}${article?.publisher ? html`, ${article.publisher}` : nothing}</span
    >
    ${asOf(context)} ${corrections(context)} ${context.since} ${sharing(context)}
    ${contact ? html`<a part="contact" href=${contact}>${messages.contact}</a>` : nothing}
  </div>`;
}

/** “As of about September 2018”, and on demand why. */
export function asOf({explainer, messages}: Context): TemplateResult {
  const date = messages.asOf(formatDate(explainer.asOf, messages.lang, messages.dates));
  return explainer.asOfNote
    ? html`<details part="as-of">
        <summary>${date}</summary>
        <p>${explainer.asOfNote}</p>
      </details>`
    : html`<span part="as-of">${date}</span>`;
}

function corrections(context: Context): TemplateResult | typeof nothing {
  const {explainer, messages} = context;
  const dates = [...explainer.corrections, ...explainer.withdrawn].map(({date}) => date).sort();
  const last = dates.at(-1);
  if (!last) return nothing;
  return disclosure({
    name: 'corrections',
    part: 'corrections',
    summary: messages.corrections(dates.length, formatDate(last, messages.lang, messages.dates)),
    body: async () => (await import('./seldom.js')).corrections(context),
  });
}

function sharing(context: Context): TemplateResult | typeof nothing {
  const {widget, messages} = context;
  if (!widget) return nothing;
  return disclosure({
    name: 'share',
    part: 'share',
    summary: messages.share,
    body: async () => (await import('./seldom.js')).share(widget, context),
  });
}
