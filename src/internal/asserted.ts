import {sourceChain} from '../explainer/queries.js';
import type {Claim, Explainer, Source} from '../explainer/schema.js';
import type {Messages} from '../i18n/index.js';

/** Any claim, a quotation too. */
export type Assertion = Omit<Claim, 'text' | 'id'>;

/** What is needed to say who asserts something. */
export interface Reading {
  readonly explainer: Explainer;
  readonly messages: Messages;
}

/** A source's name in a few words. */
export const sourceLabel = (source: Source | undefined, messages: Messages): string =>
  !source || source.id === 'article' ? messages.article : source.title;

/** “Interrogation summary · accusation · reported”: who says so, and how firmly. */
export function assertedBy(claim: Assertion, {explainer, messages}: Reading): string {
  const source = sourceChain(explainer, claim.by)[0];
  const nature = claim.nature && messages.natures[claim.nature];
  return [sourceLabel(source, messages), nature, messages.statuses[claim.status]].filter(Boolean).join(' · ');
}
