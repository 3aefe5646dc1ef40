import {capitalisedWords, nameTest, type CapitalisedWord} from '../../explainer/capitals.js';

/** A run of capitalised words that may be a name. */
export interface Mention {
  readonly name: string;
  /** From 1. */
  readonly paragraph: number;
}

/**
 * The capitalised words in `paragraphs` (English), neighbours as one name. The first word of a sentence counts only if it
 * is an acronym, or capitalised in the middle of a sentence elsewhere in `original` and nowhere written small.
 * `paragraphs` may have names blanked out by other signs of the same length.
 */
export function capitalised(paragraphs: readonly string[], original: readonly string[]): readonly Mention[] {
  const isName = nameTest(original);
  return paragraphs.flatMap((text, index) => {
    const words = capitalisedWords(text, original[index]).filter(isName);
    return joined(words, text).map((name) => ({name, paragraph: index + 1}));
  });
}

/** Words with nothing but a space, a hyphen or an Arabic article between them are one name. */
function joined(words: readonly CapitalisedWord[], text: string): readonly string[] {
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
