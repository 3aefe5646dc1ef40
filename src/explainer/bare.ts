/** A text in the letters that everybody types alike: without accents and vowel signs, ʿ and ʾ with all that is typed for them, and stops. */
export const bare = (text: string): string => text.normalize('NFD').replace(SILENT, '');

/** Full stops, too, for U.S. is also US. */
const SILENT = /[\p{M}\p{Lm}'’‘`´.]/gu;
