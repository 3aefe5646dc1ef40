import {html, type TemplateResult} from 'lit';
import {lookup} from '../explainer/queries.js';
import type {Explainer, Source} from '../explainer/schema.js';
import type {Messages} from '../i18n/index.js';
import {assertedBy, type Assertion} from './asserted.js';
import {disclosure} from './disclosure.js';
import {safeUrl} from './safe-url.js';

export {assertedBy, sourceLabel, type Assertion} from './asserted.js';

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
  /** That a pinned document has been corrected since, as its foot says it. */
  readonly since?: unknown;
}

/** The mark under a claim: who says so and where; opened, through whom it reached us and the place in the text. */
export function attribution(claim: Assertion, context: Context): TemplateResult {
  const paragraphs = [...new Set(claim.evidence.map(({paragraph}) => paragraph))].map(context.messages.paragraph);
  return disclosure({
    name: 'attribution',
    part: 'attribution',
    summary: html`${assertedBy(claim, context)} <span class="pilcrow">${paragraphs.join(', ')}</span>`,
    body: async () => (await import('./seldom.js')).provenance(claim, context),
  });
}

/** The article itself among the sources. */
export const articleOf = (explainer: Explainer): Source | undefined => lookup(explainer).sources.get('article');

/** Where the article can be read, if anybody says. */
export function articleUrl({explainer, sourceUrl}: Context): string | undefined {
  return safeUrl(articleOf(explainer)?.url) ?? safeUrl(explainer.url) ?? safeUrl(sourceUrl);
}
