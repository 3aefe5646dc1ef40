import type {Explainer} from '../../explainer/schema.js';
import {copyingMisses} from './copying.js';
import type {Exceptions} from './exceptions.js';
import {figureMisses} from './figures.js';
import {locatorMisses} from './locators.js';
import type {Miss} from './miss.js';
import {aliasMisses, nameMisses} from './names.js';
import {paragraphMisses} from './paragraphs.js';
import {quotationMisses, verbatimMisses} from './quotations.js';

/** Everything that can be checked of an explainer against the article's text. */
export function checkText(explainer: Explainer, paragraphs: readonly string[], exceptions: Exceptions): readonly Miss[] {
  const anywhere = [
    ...locatorMisses(explainer, paragraphs),
    ...verbatimMisses(explainer, paragraphs),
    ...quotationMisses(explainer, paragraphs),
    ...aliasMisses(explainer, paragraphs),
    ...paragraphMisses(explainer, paragraphs, exceptions.paragraphs),
    ...copyingMisses(explainer, paragraphs),
  ];
  // Capitals make a name, and words a number, only in some languages.
  if (!/^en\b/i.test(explainer.lang)) return anywhere;
  return [
    ...anywhere,
    ...figureMisses(explainer, paragraphs, exceptions.figures),
    ...nameMisses(explainer, paragraphs, exceptions.names),
  ];
}
