import {groupBy, once} from './memo.js';
import type {Actor, Claim, Explainer, ExplainerEvent, Quote, Relation} from './schema.js';

/** A claim with the kind of item it is; a fact also with the actor it is about. */
export type AnyClaim =
  | {readonly kind: 'fact'; readonly claim: Claim; readonly actor: Actor}
  | {readonly kind: 'relation'; readonly claim: Relation}
  | {readonly kind: 'quote'; readonly claim: Quote}
  | {readonly kind: 'event'; readonly claim: ExplainerEvent};

/** Everything an explainer asserts, in the document's order: facts, relations, quotes, events. */
export const allClaims: (explainer: Explainer) => readonly AnyClaim[] = once((explainer) => [
  ...explainer.actors.flatMap((actor) => actor.facts.map((claim) => ({kind: 'fact' as const, claim, actor}))),
  ...explainer.relations.map((claim) => ({kind: 'relation' as const, claim})),
  ...explainer.quotes.map((claim) => ({kind: 'quote' as const, claim})),
  ...explainer.events.map((claim) => ({kind: 'event' as const, claim})),
]);

/** What each source asserts, by the source's id; a source that asserts nothing itself is not in it. */
export const claimsBySource: (explainer: Explainer) => ReadonlyMap<string, readonly AnyClaim[]> = once((explainer) =>
  groupBy(allClaims(explainer), ({claim}) => [claim.by]),
);
