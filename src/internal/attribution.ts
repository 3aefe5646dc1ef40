import {html, type TemplateResult} from 'lit';
import {lookup, sourceChain} from '../explainer/queries.js';
import type {Claim, Explainer, Source} from '../explainer/schema.js';
import type {Messages} from '../i18n/index.js';
import {disclosure} from './disclosure.js';
import {safeUrl} from './safe-url.js';

/** What templates need beside what they draw. */
export interface Context {
  readonly explainer: Explainer;
  readonly messages: Messages;
  /** The document’s address, for what it names relative to itself. */
  readonly base: string | undefined;
  /** Where the article is, when the document does not say. */
  readonly sourceUrl: string | null;
  /** What its foot passes on; null where the page does not want that. */
  readonly widget?: HTMLElement | null;
}

/** Any claim, a quotation too. */
export type Assertion = Omit<Claim, 'text' | 'id'>;

/** A source's name in a few words. */
export const sourceLabel = (source: Source | undefined, messages: Messages): string =>
  !source || source.id === 'article' ? messages.article : source.title;

/** “Interrogation summary · accusation · reported”: who says so, and how firmly. */
export function assertedBy(claim: Assertion, {explainer, messages}: Context): string {
  const source = sourceChain(explainer, claim.by)[0];
  const nature = claim.nature && messages.natures[claim.nature];
  return [sourceLabel(source, messages), nature, messages.statuses[claim.status]].filter(Boolean).join(' · ');
}

/** The mark under a claim: who says so and where; opened, through whom it reached us and the place in the text. */
export function attribution(claim: Assertion, context: Context): TemplateResult {
  const paragraphs = [...new Set(claim.evidence.map(({paragraph}) => paragraph))].map(context.messages.paragraph);
  return disclosure({
    name: 'attribution',
    part: 'attribution',
    summary: html`${assertedBy(claim, context)} <span class="pilcrow">${paragraphs.join(', ')}</span>`,
    body: async () => (await import('./opened.js')).provenance(claim, context),
  });
}

/** The article itself among the sources. */
export const articleOf = (explainer: Explainer): Source | undefined => lookup(explainer).sources.get('article');

/** Where the article can be read, if anybody says. */
export function articleUrl({explainer, sourceUrl}: Context): string | undefined {
  return safeUrl(articleOf(explainer)?.url) ?? safeUrl(explainer.url) ?? safeUrl(sourceUrl);
}
