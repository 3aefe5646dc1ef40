import type {Directory} from './directory.js';
import type {Ids} from './ids.js';
import type {Row} from './row.js';
import type {RelationTypes} from './relation-types.js';

/** An item of the document, still unchecked. Fields without a value are undefined, and so are not written. */
export type Item = Record<string, unknown>;

/** What the rows of one list need to know of the others. */
export interface Context {
  readonly ids: Ids;
  readonly sources: Directory;
  readonly actors: Directory;
  readonly types: RelationTypes;
  readonly events: Directory;
  /** By id only. */
  readonly claims: Directory;
  /** Where each item came from. */
  readonly origins: Map<Item, Row>;
}

/** Remembers where an item came from. */
export function from({origins}: Context, row: Row, item: Item): Item {
  origins.set(item, row);
  return item;
}

/** The same for a claim, whose id others may refer to. */
export function claim(context: Context, row: Row, item: Item): Item {
  context.claims.add(String(item.id), []);
  return from(context, row, item);
}
