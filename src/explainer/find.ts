import {bare} from './bare.js';
import {once} from './memo.js';
import type {Actor} from './schema.js';

/** A name in another script has its language. */
export interface Name {
  readonly text: string;
  readonly lang?: string;
}

/** An actor that was asked for. */
export interface Found {
  readonly actor: Actor;
  /** The other name that was meant, where the actor’s own does not match. */
  readonly also?: Name | undefined;
}

/**
 * Finds actors by any of their names: those first that are wholly what is asked for, then those that begin with it, those of
 * which each word asked for begins one, and those that have it anywhere; each in the order of the document. Gives `most` of
 * them, and how many there are.
 */
export function findActors(
  actors: readonly Actor[],
  query: string,
  most = 8,
): {readonly found: readonly Found[]; readonly count: number} {
  const rankOf = ranking(folded(query).at(-1)!);
  const all = actors.flatMap((actor) => {
    const ranks = formsOf(actor).map((forms) => Math.min(...forms.map(rankOf)));
    const rank = Math.min(...ranks);
    const also = ranks[0] === Infinity ? namesOf(actor)[ranks.indexOf(rank)] : undefined;
    return rank === Infinity ? [] : {rank, found: {actor, also}};
  });
  const found = all.sort((a, b) => a.rank - b.rank).slice(0, most);
  return {found: found.map((one) => one.found), count: all.length};
}

/** How well a folded name matches, best 0; infinity if not at all. */
function ranking(wanted: string): (form: string) => number {
  const words = wanted.split(/(?= )/);
  const tests: readonly ((form: string) => boolean)[] = [
    (form) => form === wanted,
    (form) => form.startsWith(wanted),
    (form) => words.every((word) => form.includes(word)),
    (form) => form.includes(wanted.trim()),
  ];
  return (form) => {
    const rank = wanted.trim() ? tests.findIndex((test) => test(form)) : -1;
    return rank < 0 ? Infinity : rank;
  };
}

const namesOf = ({name, aliases, names}: Actor): Name[] => [{text: name}, ...aliases.map((text) => ({text})), ...names];

/** What an actor’s names are compared by; made when that is first wanted. */
const formsOf = once((actor: Actor) => namesOf(actor).map(({text}) => folded(text)));

/**
 * A name without case, accents and punctuation, with a space before each word; if it has the Arabic article, which many leave
 * out, then also without that.
 */
function folded(text: string): string[] {
  const words =
    bare(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const full = ` ${words.join(' ')}`;
  return full.includes(' al ') ? [full, full.replace(/ al(?= )/g, '')] : [full];
}
