/** A run of capitalised words that may be a name. */
export interface Mention {
  readonly name: string;
  /** From 1. */
  readonly paragraph: number;
}

/** Capitalised in English without being anybody's name. */
const CALENDAR = new Set(
  'I January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  ),
);
const CAPITALISED = /(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}]*)/gu;

/**
 * The capitalised words in `paragraphs` (English), neighbours as one name. The first word of a sentence counts only if it
 * is an acronym, or capitalised in the middle of a sentence elsewhere in `original` and nowhere written small.
 * `paragraphs` may have names blanked out by other signs of the same length.
 */
export function capitalised(paragraphs: readonly string[], original: readonly string[]): readonly Mention[] {
  const inside = new Set(
    original.flatMap((text) =>
      wordsOf(text)
        .filter(({opens}) => !opens)
        .map(({word}) => word),
    ),
  );
  const small = new Set(original.join(' ').match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu));
  const isName = ({word, opens}: Word): boolean =>
    !CALENDAR.has(word) && (!opens || isAcronym(word) || (inside.has(word) && !small.has(word.toLowerCase())));
  return paragraphs.flatMap((text, index) => {
    // Where sentences begin is read from the unblanked text.
    const words = wordsOf(text, original[index]).filter(isName);
    return joined(words, text).map((name) => ({name, paragraph: index + 1}));
  });
}

interface Word {
  readonly word: string;
  readonly start: number;
  /** Whether it begins a sentence. */
  readonly opens: boolean;
}

const wordsOf = (text: string, original = text): readonly Word[] =>
  [...text.matchAll(CAPITALISED)].map(({0: word, index}) => ({
    word,
    start: index,
    opens: opensSentence(original.slice(0, index)),
  }));

/** “. ”, “: ” and the like end a sentence, but not the stop of “U.S.”; a quotation begins one after a comma or colon. */
const opensSentence = (before: string): boolean =>
  /^[“‘[(]*$|(?<!\p{Lu}\.\p{Lu})[.!?:;][”’)\]]*\s+[“‘[(]*$|[,:]\s“$/u.test(before);

const isAcronym = (word: string): boolean => /^(?:(?:\p{Lu}\.){2,}|\p{Lu}{2,})$/u.test(word);

/** Words with nothing but a space, a hyphen or an Arabic article between them are one name. */
function joined(words: readonly Word[], text: string): readonly string[] {
  const names: string[] = [];
  let from = -1;
  let to = -1;
  for (const {word, start} of words) {
    if (from >= 0 && /^(?: | ?[a-z]{2}-|-)$/.test(text.slice(to, start))) {
      to = start + word.length;
      names[names.length - 1] = text.slice(from, to);
    } else {
      [from, to] = [start, start + word.length];
      names.push(word);
    }
  }
  return names;
}
