import {createHash} from 'node:crypto';
import type {Explainer} from '../../explainer/schema.js';

/** A text of the document that readers see, and that can be said in another language. */
export interface Text {
  /** Of the item; of the document itself for its title and summary. */
  readonly id: string;
  /** `text`, `image.alt`, or `part of` and an actor’s id. */
  readonly field: string;
  readonly original: string;
}

/** Fields by list. Exact words – quotations, hedges, aliases – stay as they were said: a note can translate them. */
const FIELDS = {
  sources: ['title', 'publisher', 'note'],
  actors: ['name', 'unnamed', 'role', 'summary', 'withheld'],
  facts: ['text', 'response'],
  relationTypes: ['label', 'inverse'],
  relations: ['text', 'response'],
  quotes: ['occasion', 'note', 'response'],
  events: ['title', 'text', 'place', 'dateText', 'dateInferred', 'response'],
  tour: ['title', 'text'],
} as const;
const HEAD = ['title', 'summary', 'asOfNote'];

/** All texts of a document, in its order. */
export function textsOf(explainer: Explainer): readonly Text[] {
  const {id, sources, actors, relationTypes, relations, quotes, events, tour} = explainer;
  const each = (items: readonly object[], fields: readonly string[]): readonly Text[] =>
    items.flatMap((item) => fieldsOf(item, fields));
  return [
    ...fieldsOf({...explainer, id}, HEAD),
    ...each(sources, FIELDS.sources),
    ...actors.flatMap((actor) => [
      ...fieldsOf(actor, FIELDS.actors),
      ...(actor.image?.alt ? [{id: actor.id, field: 'image.alt', original: actor.image.alt}] : []),
      ...each(actor.facts, FIELDS.facts),
    ]),
    ...each(relationTypes, FIELDS.relationTypes),
    ...each(relations, FIELDS.relations),
    ...each(quotes, FIELDS.quotes),
    ...events.flatMap((event) => [
      ...fieldsOf(event, FIELDS.events),
      ...event.participants.flatMap(({actor, part}) => (part ? [{id: event.id, field: `${PART}${actor}`, original: part}] : [])),
    ]),
    ...each(tour, FIELDS.tour),
  ];
}

/** Before the actor’s id, in the field of a participant’s part. */
export const PART = 'part of ';

function fieldsOf(item: object, fields: readonly string[]): readonly Text[] {
  const values = item as Readonly<Record<string, string | undefined>>;
  return fields.flatMap((field) => (values[field] ? [{id: values.id!, field, original: values[field]}] : []));
}

/** A short mark of a text, by which a later change is seen. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** What a text is known by. */
export const keyOf = ({id, field}: Pick<Text, 'id' | 'field'>): string => `${id} ${field}`;
