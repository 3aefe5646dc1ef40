import {allClaims} from '../../explainer/claims.js';
import type {Explainer} from '../../explainer/schema.js';
import type {Miss} from './miss.js';
import {articleEvidence} from './passages.js';

/** A paragraph that nothing in the data needs to rest on. */
export interface ParagraphException {
  readonly paragraph: number;
  readonly reason: string;
}

/** Every paragraph has a claim that points to it; an exception that excuses nothing is a miss. */
export function paragraphMisses(
  explainer: Explainer,
  paragraphs: readonly string[],
  exceptions: readonly ParagraphException[],
): readonly Miss[] {
  const used = new Set(allClaims(explainer).flatMap(({claim}) => articleEvidence(claim).map(({paragraph}) => paragraph)));
  const excused = new Set(exceptions.map(({paragraph}) => paragraph));
  const unused = paragraphs.flatMap((text, index) =>
    used.has(index + 1) || excused.has(index + 1)
      ? []
      : [
          {
            place: `paragraph ${index + 1}`,
            what: `no claim points to it: “${text.slice(0, 60)}…”`,
            remedy: 'add what it says, or an exception with its reason to the exceptions',
          },
        ],
  );
  const idle = exceptions
    .filter(({paragraph}) => used.has(paragraph) || !paragraphs[paragraph - 1])
    .map(({paragraph}) => ({
      place: 'exceptions, paragraphs',
      what: `paragraph ${paragraph} needs no exception`,
      remedy: 'remove it',
    }));
  return [...unused, ...idle];
}
