import {ENGLISH_MARKS, type Marks} from './english-marks.js';

/** Quotation marks by language, after CLDR’s delimiters; others take the English ones. */
const MARKS: Readonly<Record<string, Marks>> = {
  ar: ['”', '“'],
  de: ['„', '“'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  he: ['”', '”'],
  ru: ['«', '»'],
};
/** The opening and closing quotation marks of a language (BCP 47). */
export const quotationMarks = (lang: string): Marks => MARKS[lang.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH_MARKS;
