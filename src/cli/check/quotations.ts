import {allClaims} from '../../explainer/claims.js';
import type {Explainer, Quote} from '../../explainer/schema.js';
import type {Miss} from './miss.js';
import {sayNear} from './near.js';
import {articleEvidence, paragraphsOf, passagesOf} from './passages.js';
import {quotationsIn} from './text.js';

/** Words that the data gives as the text's are the text's: quotations, hedges, and dates as the text puts them. */
export function verbatimMisses(explainer: Explainer, paragraphs: readonly string[]): readonly Miss[] {
  const quotes = explainer.quotes.flatMap((quote) => {
    const texts = paragraphsOf(quote, paragraphs);
    const quotations = texts.flatMap((text) => quotationsIn(text).map(({words}) => words));
    const isThere = !texts.length || quotations.some((words) => words.includes(quote.text));
    const near = sayNear(quote.text, paragraphs, articleEvidence(quote)[0]?.paragraph ?? 0);
    return isThere ? [] : [absent(`quote ${quote.id}`, 'text', quote.text, `between quotation marks in its paragraph${near}`)];
  });
  const hedges = allClaims(explainer)
    .filter(({claim}) => !stands(claim.hedge, passagesOf(claim, paragraphs) ?? []))
    .map(({kind, claim}) => absent(`${kind} ${claim.id}`, 'hedge', claim.hedge, 'in its passage'));
  const dates = explainer.events
    .filter((event) => !stands(event.dateText, paragraphsOf(event, paragraphs)))
    .map(({id, dateText}) => absent(`event ${id}`, 'dateText', dateText, 'in its paragraph'));
  return [...quotes, ...hedges, ...dates];
}

/** Whether the words stand in one of the texts, or there is nothing to compare: a bad locator is reported by itself. */
function stands(words: string | undefined, texts: readonly string[]): boolean {
  if (!words || !texts.length) return true;
  // Words from the start of a sentence may be given small.
  const capitalised = words.charAt(0).toUpperCase() + words.slice(1);
  return texts.some((text) => text.includes(words) || text.includes(capitalised));
}

const absent = (place: string, field: string, words: string | undefined, where: string): Miss => ({
  place,
  what: `${field} “${words ?? ''}” is not word for word ${where}`,
  remedy: 'copy it from the text, and check the locator',
});

/** Everything that the article sets in quotation marks is among the data's quotations. */
export function quotationMisses(explainer: Explainer, paragraphs: readonly string[]): readonly Miss[] {
  return paragraphs.flatMap((paragraph, index) => {
    const here = explainer.quotes.filter(({evidence}) =>
      evidence.some((locator) => locator.source === 'article' && locator.paragraph === index + 1),
    );
    return quotationsIn(paragraph)
      .filter(({words}) => !isCovered(words, here))
      .map(({words}) => ({
        place: `paragraph ${index + 1}`,
        what: `no quote has “${words}”`,
        remedy: 'add it to the quotes; voice "term" where the words are merely set in quotation marks',
      }));
  });
}

/** Whether the quotes between them have all of the words; punctuation at their edges is the article's. */
function isCovered(words: string, quotes: readonly Quote[]): boolean {
  const texts = quotes.map(({text}) => trimmed(text));
  if (texts.some((text) => text.includes(trimmed(words)))) return true;
  const rest = texts.sort((a, b) => b.length - a.length).reduce((left, text) => left.replace(text, ' '), words);
  return !/[\p{L}\p{N}]/u.test(rest);
}

const trimmed = (words: string): string => words.replace(/^[\s“]+|[\s.,;:”]+$/g, '');
