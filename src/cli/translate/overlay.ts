import type {Explainer} from '../../explainer/schema.js';
import type {Translation} from './sheet.js';
import {PART} from './texts.js';

/** By item and field. */
type Texts = ReadonlyMap<string, ReadonlyMap<string, string>>;
type Item = Readonly<Record<string, unknown>> & {readonly id: string};

/**
 * A document’s texts in another language: the same lists and ids with nothing but texts. What is missing or stale is left out,
 * so that readers get the original.
 */
export function overlayOf(explainer: Explainer, lang: string, rows: readonly Translation[]): object {
  const texts = new Map<string, Map<string, string>>();
  for (const row of rows)
    if (row.state === 'done') texts.set(row.id, (texts.get(row.id) ?? new Map<string, string>()).set(row.field, row.translation));
  const {schemaVersion, id, version, actors, events} = explainer;
  const list = (items: readonly Item[], more: (item: never) => object = () => ({})) =>
    items.flatMap((item) => keep({...own(item.id, texts), ...more(item as never)}, item.id));
  return {
    schemaVersion,
    id,
    version,
    lang,
    ...own(id, texts),
    ...filled({
      sources: list(explainer.sources),
      actors: list(actors, (actor: Explainer['actors'][number]) => filled({facts: list(actor.facts)})),
      relationTypes: list(explainer.relationTypes),
      relations: list(explainer.relations),
      quotes: list(explainer.quotes),
      events: list(events, ({id: event, participants}: Explainer['events'][number]) =>
        filled({
          participants: participants.flatMap(({actor}) => {
            const part = texts.get(event)?.get(PART + actor);
            return part === undefined ? [] : {actor, part};
          }),
        }),
      ),
      tour: list(explainer.tour),
    }),
  };
}

/** The texts of one item, as its fields. */
function own(id: string, texts: Texts): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, text] of texts.get(id) ?? []) {
    if (name.startsWith(PART)) continue;
    if (name === 'image.alt') fields.image = {alt: text};
    else fields[name] = text;
  }
  return fields;
}

const keep = (item: object, id: string): readonly object[] => (Object.keys(item).length ? [{id, ...item}] : []);
const filled = (lists: Record<string, readonly object[]>): object =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length));
