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
  const rankOf = matcher(folded(query).at(-1)!);
  const byRank: Found[][] = [[], [], [], []];
  let count = 0;
  for (const actor of actors) {
    const ranks = formsOf(actor).map((forms) => Math.min(...forms.map(rankOf)));
    const best = Math.min(...ranks);
    const equals = byRank[best];
    if (!equals) continue;
    count++;
    if (equals.length < most) equals.push({actor, also: byRank[ranks[0]!] ? undefined : namesOf(actor)[ranks.indexOf(best)]});
  }
  return {found: byRank.flat().slice(0, most), count};
}

/** How well a folded name matches, best 0; 4 if not at all. */
function matcher(wanted: string): (form: string) => number {
  const inner = wanted.trim();
  const words = wanted.split(/(?= )/);
  const tests: readonly ((form: string) => boolean)[] = [
    (form) => form === wanted,
    (form) => form.startsWith(wanted),
    (form) => words.every((word) => form.includes(word)),
    (form) => form.includes(inner),
  ];
  return (form) => {
    const rank = inner ? tests.findIndex((test) => test(form)) : -1;
    return rank < 0 ? tests.length : rank;
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
