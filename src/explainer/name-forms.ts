import {CALENDAR, TITLES} from './capitals.js';
import {isArticle, wordsOf} from './name-words.js';

/** What an actor is called; in a document that is not parsed, lists may be missing. */
export interface Named {
  readonly id: string;
  readonly kind?: string | undefined;
  readonly name: string;
  /** A description in place of a name: nothing to find in other texts. */
  readonly unnamed?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly names?: readonly {readonly text: string}[] | undefined;
}

/** One way to write a name, in words. */
export interface Form {
  readonly words: readonly string[];
  /** Whose name it is; none where several actors have it, or where it is nobody’s who is looked for. */
  actor: Named | undefined;
}

/** The ways to write the names of actors, by their first words in small letters, the longest first. */
export function formsOf(actors: readonly Named[], except: readonly string[]): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form>();
  const add = (words: readonly string[], actor?: Named): void => {
    const key = words.join(' ').toLowerCase();
    const form = forms.get(key);
    if (!form) forms.set(key, {words, actor});
    else if (form.actor !== actor) form.actor = undefined;
  };
  for (const name of except) add(keysOf(name));
  for (const actor of actors) for (const words of spellings(actor)) add(words, actor);
  const byFirst = new Map<string, Form[]>();
  for (const form of [...forms.values()].sort((a, b) => b.words.length - a.words.length)) {
    const first = form.words[0]?.toLowerCase() ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  return byFirst;
}

/** A person’s given name, if the name has one. */
export function givenName({kind, name}: Named): string | undefined {
  const [given, ...others] = keysOf(name);
  return kind === 'person' && others.length && !TITLES.has(given!) ? given : undefined;
}

function spellings({name, unnamed, aliases = [], names = []}: Named): readonly (readonly string[])[] {
  if (unnamed) return [];
  return [name, ...aliases, ...names.map(({text}) => text)].filter(isName).flatMap((text) => {
    const [first, ...others] = keysOf(text);
    const words = first === 'the' || (first === 'The' && others.length > 1) ? others : [first!, ...others];
    // Many leave out the article inside a name, and put it before a lone surname.
    const short = words.filter((word, i) => !i || !isArticle(word));
    return words.length === 1 && /^\p{Script=Latin}/u.test(words[0]!) ? [words, ['al', ...words]] : [words, short];
  });
}

/** Not a description, which has no capital where the script has them, nor a lone letter or a month. */
function isName(text: string): boolean {
  const [word = '', ...others] = keysOf(text);
  return /\p{Lu}|\p{Lo}/u.test(text) && (others.length > 0 || (!CALENDAR.has(word) && (word.length > 1 || /\p{Lo}/u.test(word))));
}

const keysOf = (text: string): string[] => wordsOf(text).map(({key}) => key);
