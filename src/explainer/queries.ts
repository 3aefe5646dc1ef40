import {groupBy, once} from './memo.js';
import type {Actor, Explainer, ExplainerEvent, Quote, Relation, RelationType, Source} from './schema.js';

/** Every item of an explainer by its id. */
export interface Lookup {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly relationTypes: ReadonlyMap<string, RelationType>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly events: ReadonlyMap<string, ExplainerEvent>;
}

/** The items of an explainer by id; made once for each explainer. */
export const lookup: (explainer: Explainer) => Lookup = once((explainer) => ({
  actors: byId(explainer.actors),
  sources: byId(explainer.sources),
  relations: byId(explainer.relations),
  relationTypes: byId(explainer.relationTypes),
  quotes: byId(explainer.quotes),
  events: byId(explainer.events),
}));

/** A relation as seen from one of its two actors. */
export interface Tie {
  readonly relation: Relation;
  /** The actor at the other end. */
  readonly other: Actor;
  readonly type: RelationType;
  /** Whether the relation starts from the actor that was asked about. */
  readonly outgoing: boolean;
  /** How the type reads from here: “leader of” or, from the other end, “led by”. */
  readonly label: string;
}

/** Every relation that an actor is part of, both ways, in the document's order; none for an unknown id. */
export const tiesOf = (explainer: Explainer, actorId: string): readonly Tie[] => indexes(explainer).ties.get(actorId) ?? [];

/** Ties under their labels, both in order of first appearance. */
export function groupTies(ties: readonly Tie[]): readonly {readonly label: string; readonly ties: readonly Tie[]}[] {
  return [...groupBy(ties, ({label}) => [label])].map(([label, group]) => ({label, ties: group}));
}

/** The quotations that an actor speaks, in the document's order. */
export const quotesBy = (explainer: Explainer, actorId: string): readonly Quote[] =>
  indexes(explainer).quotesBy.get(actorId) ?? [];

/** The quotations about an actor, in the document's order. */
export const quotesAbout = (explainer: Explainer, actorId: string): readonly Quote[] =>
  indexes(explainer).quotesAbout.get(actorId) ?? [];

/** The events that an actor takes part in, in the document's order. */
export const eventsOf = (explainer: Explainer, actorId: string): readonly ExplainerEvent[] =>
  indexes(explainer).events.get(actorId) ?? [];

/** The way a claim reached the reader: the source that asserts it first, then each that it came `via`, out to the article. */
export function sourceChain(explainer: Explainer, sourceId: string): readonly Source[] {
  const {sources} = lookup(explainer);
  const chain = new Set<Source>();
  let source = sources.get(sourceId);
  while (source && !chain.has(source)) {
    chain.add(source);
    source = source.via === undefined ? undefined : sources.get(source.via);
  }
  return [...chain];
}

const indexes = once((explainer: Explainer) => ({
  ties: indexTies(explainer),
  quotesBy: groupBy(explainer.quotes, ({speaker}) => (speaker === undefined ? [] : [speaker])),
  quotesAbout: groupBy(explainer.quotes, ({about}) => about),
  events: groupBy(explainer.events, ({participants}) => participants.map(({actor}) => actor)),
}));

function indexTies(explainer: Explainer): Map<string, Tie[]> {
  const {actors, relationTypes} = lookup(explainer);
  const ties = new Map<string, Tie[]>(explainer.actors.map(({id}) => [id, []]));
  for (const relation of explainer.relations) {
    const from = actors.get(relation.from);
    const to = actors.get(relation.to);
    const type = relationTypes.get(relation.type);
    if (!from || !to || !type) continue;
    ties.get(from.id)?.push({relation, other: to, type, outgoing: true, label: type.label});
    // An actor's relation to itself is one tie, not two.
    if (from !== to)
      ties.get(to.id)?.push({relation, other: from, type, outgoing: false, label: type.directed ? type.inverse : type.label});
  }
  return ties;
}

const byId = <T extends {readonly id: string}>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
