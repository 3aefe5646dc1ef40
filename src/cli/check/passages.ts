import {locate} from '../../explainer/evidence.js';
import type {Claim, Evidence} from '../../explainer/schema.js';

/** The id of the source whose text is at hand. Locators in other sources' texts cannot be followed. */
const ARTICLE = 'article';

type Located = Pick<Claim, 'evidence'>;

/** A claim's locators that point into the article. */
export const articleEvidence = ({evidence}: Located): readonly Evidence[] => evidence.filter(({source}) => source === ARTICLE);

/** The passages that a claim's locators point to in the article; null if one cannot be found, which is a miss of its own. */
export function passagesOf(claim: Located, paragraphs: readonly string[]): readonly string[] | null {
  const found = articleEvidence(claim).map((evidence) => locate(paragraphs, evidence));
  return found.some((result) => 'problem' in result) ? null : found.map((result) => ('passage' in result ? result.passage : ''));
}

/** The whole paragraphs that a claim's locators point into. */
export const paragraphsOf = (claim: Located, paragraphs: readonly string[]): readonly string[] =>
  [...new Set(articleEvidence(claim).map(({paragraph}) => paragraph))].flatMap((number) => paragraphs[number - 1] ?? []);
