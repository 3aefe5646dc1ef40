import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../explainer/dates.js';
import {textFragment} from '../explainer/evidence.js';
import {sourceChain} from '../explainer/queries.js';
import type {Evidence} from '../explainer/schema.js';
import {provenance as english} from '../i18n/en/provenance.js';
import {articleUrl, sourceLabel, type Assertion, type Context} from './attribution.js';

/** Through whom a claim reached us, how its source hedges it, what the accused says, and its place in the text. */
export function provenance(claim: Assertion, context: Context): TemplateResult {
  const {explainer, messages} = context;
  const {provenance: texts = english} = messages;
  const chain = sourceChain(explainer, claim.by);
  const [source] = chain;
  return html`${chain.length > 1 ? html`<p>${texts.via(chain.map((one) => sourceLabel(one, messages)))}</p>` : nothing}
  ${source?.note && source.id !== 'article' ? html`<p>${source.note}</p>` : nothing}
  ${claim.hedge ? html`<p>${texts.hedged(claim.hedge)}</p>` : nothing}
  ${claim.response ? html`<p>${texts.response} ${claim.response}</p>` : nothing}
  ${claim.evidence.map((evidence) => place(evidence, context))}`;
}

function place(evidence: Evidence, context: Context): TemplateResult {
  const {provenance: texts = english} = context.messages;
  const url = articleUrl(context);
  return html`<p>
    ${texts.passage(evidence.paragraph, evidence.start, evidence.end)}
    ${url ? html`<a href=${textFragment(url, evidence)}>${texts.readThere}</a>` : nothing}
  </p>`;
}

/** What has been put right or taken back since publication. */
export function corrections({explainer, messages}: Context): TemplateResult {
  const {provenance: texts = english} = messages;
  const entries = [
    ...explainer.corrections.map(({date, text}) => ({date, text})),
    ...explainer.withdrawn.map(({date, reason}) => ({date, text: `${texts.withdrawn} ${reason}`})),
  ];
  return html`${entries.map(({date, text}) => html`<p>${formatDate(date, messages.lang, messages.dates)}: ${text}</p>`)}`;
}
