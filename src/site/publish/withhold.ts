import {find} from '../../explainer/evidence.js';
import type {Actor, Explainer} from '../../explainer/types.js';

/** Where a withheld name would be published all the same. */
export interface Leak {
  /** JSON pointer into the document. */
  readonly pointer: string;
  readonly name: string;
  readonly text: string;
}

/** Shorter parts of a name are in too many ids to mean it. */
const TELLING_LETTERS = 3;

/**
 * The document as it may be published: without the names and pictures of actors that it marks as `withheld`. What they are, and
 * what is said about them, stays. `leaks` lists where else a name stands, which only the author can put otherwise.
 */
export function withhold(explainer: Explainer): {readonly explainer: Explainer; readonly leaks: readonly Leak[]} {
  const withheld = explainer.actors.filter((actor) => actor.withheld !== undefined);
  if (!withheld.length) return {explainer, leaks: []};
  const published = {...explainer, actors: explainer.actors.map((actor) => (actor.withheld === undefined ? actor : bare(actor)))};
  const texts = stringsIn(published, '');
  return {explainer: published, leaks: withheld.flatMap((actor) => leaksOf(actor, texts))};
}

function bare({image: _image, ...actor}: Actor): Actor {
  return {...actor, name: actor.unnamed ?? `Name withheld (${actor.kind})`, aliases: [], names: []};
}

/** Any form of the name as whole words, in any case; in ids, any word of it. */
function leaksOf({name, aliases, names}: Actor, texts: readonly (readonly [pointer: string, text: string])[]): readonly Leak[] {
  const forms = [name, ...aliases, ...names.map(({text}) => text)].map(lower);
  const words = lower(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= TELLING_LETTERS);
  const isId = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
  const tells = (text: string) =>
    isId(text) ? text.split('-').some((part) => words.includes(part)) : forms.some((form) => find(lower(text), form).length);
  return texts.filter(([, text]) => tells(text)).map(([pointer, text]) => ({pointer, name, text}));
}

const lower = (text: string): string => text.toLowerCase();

/** Every text, and the ids that positions are listed by. */
function stringsIn(value: unknown, pointer: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(pointer.endsWith('/positions') ? [[`${pointer}/${key}`, key] as const] : []),
    ...stringsIn(inner, `${pointer}/${key}`),
  ]);
}
