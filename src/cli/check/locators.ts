import {find, locate} from '../../explainer/evidence.js';
import {allClaims} from '../../explainer/claims.js';
import type {Evidence, Explainer} from '../../explainer/schema.js';
import type {Miss} from './miss.js';
import {sayNear} from './near.js';
import {articleEvidence} from './passages.js';

/** Every locator finds its passage, and the link made of it opens that passage and no earlier one. */
export function locatorMisses(explainer: Explainer, paragraphs: readonly string[]): readonly Miss[] {
  return allClaims(explainer).flatMap(({kind, claim}) =>
    articleEvidence(claim).flatMap((evidence, index) => {
      const place = `${kind} ${claim.id}, locator ${index + 1}`;
      const result = locate(paragraphs, evidence);
      if ('problem' in result)
        return [
          {
            place,
            what: `${result.problem}${nearMiss(evidence, paragraphs)}`,
            remedy: 'copy the words from the text, as many as make them unique in the paragraph',
          },
        ];
      return opensElsewhere(evidence, paragraphs, place);
    }),
  );
}

/** What the text has in the place of words that are not in the paragraph. */
function nearMiss({paragraph, start, end}: Evidence, paragraphs: readonly string[]): string {
  const text = paragraphs[paragraph - 1] ?? '';
  const absent = [start, end].find((words) => words !== undefined && find(text, words).length === 0);
  return absent === undefined ? '' : sayNear(absent, paragraphs, paragraph);
}

/** A text fragment opens the first match in the whole text, whatever paragraph was meant. */
function opensElsewhere(evidence: Evidence, paragraphs: readonly string[], place: string): readonly Miss[] {
  const {start, end, prefix, suffix} = evidence;
  const first =
    paragraphs.findIndex((paragraph) => find(paragraph, start, 0, prefix, end === undefined ? suffix : '').length > 0) + 1;
  if (first === evidence.paragraph) return [];
  return [
    {
      place,
      what: `“${start}” stands in paragraph ${first} too, so a link opens it there, not in ${evidence.paragraph}`,
      remedy: 'begin with more words, or give a prefix',
    },
  ];
}
