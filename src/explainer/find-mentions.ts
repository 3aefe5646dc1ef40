import {isAcronym, nameTest, opensSentence, TITLES} from './capitals.js';
import {formsOf, givenName, type Form, type Named} from './name-forms.js';
import {isArticle, isNear, isSameWithin, joins, slices, withoutPrefixes, wordsOf, type Word} from './name-words.js';

/** Where a text names an actor. */
export interface Mention {
  readonly actor: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where each of the texts names actors: by any of their names, the longest that fits, in whole words. Case counts; accents, and what
 * else few type, do not. Passed over are names that several actors share, those of `except`, and a single word that is part of a
 * longer name which nobody here has: “Kataib Hezbollah” is not Hezbollah, nor Henry Moore Peter. Capitals are read as English
 * sets them, so that in German, a noun before a lone surname hides it.
 */
export function findMentions(
  texts: readonly string[],
  actors: readonly Named[],
  except: readonly string[] = [],
): readonly (readonly Mention[])[] {
  const forms = formsOf(actors, except);
  const isName = nameTest(texts);
  return texts.map((text) => mentionsIn({text, words: wordsOf(text), forms, isName}));
}

/** A text, and what it is read by. */
interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly forms: ReturnType<typeof formsOf>;
  readonly isName: ReturnType<typeof nameTest>;
}

/** A form where it was found, and the first and last of the words that it takes. */
interface Match {
  readonly form: Form;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

function mentionsIn(reading: Reading): readonly Mention[] {
  const mentions: Mention[] = [];
  let before: Match | undefined;
  for (let i = 0; i < reading.words.length; i++) {
    const match = matchAt(reading, i);
    if (!match) continue;
    const {actor} = match.form;
    const start = actor && startOf(reading, match, actor, before);
    if (actor && start !== undefined) mentions.push({actor: actor.id, start, end: match.end});
    before = match;
    i = match.last;
  }
  return mentions;
}

/** The longest form that begins with that word. */
function matchAt(reading: Reading, first: number): Match | undefined {
  const word = reading.words[first];
  if (!word) return undefined;
  const keys = new Set(slices(word, true, true).flatMap(({key}) => withoutPrefixes(key)));
  return [...keys]
    .flatMap((key) => reading.forms.get(key.toLowerCase()) ?? [])
    .sort((a, b) => b.words.length - a.words.length)
    .map((form) => fitted(reading, form, first))
    .find(Boolean);
}

function fitted({text, words}: Reading, form: Form, first: number): Match | undefined {
  const last = first + form.words.length - 1;
  const taken = form.words.map((wanted, i) => {
    const word = words[first + i];
    if (!word || (i && !joins(text.slice(words[first + i - 1]!.end, word.start)))) return undefined;
    const isSame = ({key}: Word) => (i ? isSameWithin(wanted, key) : withoutPrefixes(key).some((bare) => begins(form, bare)));
    return slices(word, !i, first + i === last).find(isSame);
  });
  const [begin, end] = [taken[0], taken.at(-1)];
  return begin && end && taken.every(Boolean) ? {form, first, last, start: begin.start, end: end.end} : undefined;
}

/** Whether a form begins with that word. A sentence may have given it a capital, or, if the form has others, a small letter. */
function begins({words: [wanted = '', ...others]}: Form, key: string): boolean {
  if (wanted === key || (isArticle(wanted) && isArticle(key))) return true;
  if (wanted.slice(1) !== key.slice(1) || wanted[0]?.toLowerCase() !== key[0]?.toLowerCase()) return false;
  return isCapitalised(key) || others.some(isCapitalised);
}

/** Where a mention starts, if it is one: not inside a word, and not part of a longer name. */
function startOf(reading: Reading, match: Match, actor: Named, before: Match | undefined): number | undefined {
  const {text, words} = reading;
  const {first, start, end} = match;
  if (isInside(text, start, end)) return undefined;
  const [lone = '', ...others] = match.form.words.filter((word) => !isArticle(word));
  if (others.length || !isCapitalised(lone) || isAcronym(lone)) return start;
  if (goesOn(reading, match)) return undefined;

  const of = words[first - 1]?.text === 'of' ? 1 : 0;
  const previous = words[first - 1 - of];
  if (!previous || !isCapitalised(previous.text) || !isTight(text.slice(previous.end, start).replace(/\bof\s+/, '')))
    return start;
  // Known itself, as in “Laith Khazali”, not in “the Iran-Iraq war” or “Nasrallah of Hezbollah”.
  if (before?.last === first - 1 - of)
    return !of && before.end === previous.end && /\s/.test(text[before.end]!) ? undefined : start;
  if (TITLES.has(previous.text) || /['’]s?$/.test(previous.text)) return start;
  const isPart = reading.isName({word: spelt(previous), opens: opensSentence(text, previous.start)});
  if (of || actor.kind !== 'person') return isPart ? undefined : start;
  const given = givenName(actor);
  // A given name spelt otherwise than the actor’s own, or one that the document does not have.
  if (given ? isNear(given, previous.key) : isPart) return previous.start;
  return isPart ? undefined : start;
}

/** Whether a name nobody here has goes on after the match. */
function goesOn(reading: Reading, {last, end}: Match): boolean {
  const next = reading.words[last + 1];
  if (!next || !isTight(reading.text.slice(end, next.start)) || !isCapitalised(next.text)) return false;
  return reading.isName({word: spelt(next), opens: false}) && !matchAt(reading, last + 1);
}

/** As the test of names takes a word: without what follows an apostrophe. */
const spelt = ({text}: Word): string => /^[\p{L}\p{M}]*/u.exec(text)![0];

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Between words that may be one name. */
const isTight = (between: string): boolean => /^(?:\s+|[-‐‑–])$/.test(between);

/** Whether a joiner without width makes a longer word of a name, as Persian does. */
const isInside = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}]\u200c$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\u200c\p{L}/u.test(text.slice(end, end + 2));
