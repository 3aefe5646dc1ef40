import {allClaims, type AnyClaim} from '../../explainer/claims.js';
import type {Explainer} from '../../explainer/schema.js';
import {dateIsGiven, publishedDates, statedDates} from './given-dates.js';
import type {Miss} from './miss.js';
import {figuresIn} from './numbers.js';
import {passagesOf} from './passages.js';

/** A figure that a text may carry although its passage does not. `item` is the id of the claim, actor or tour step. */
export interface FigureException {
  readonly item: string;
  readonly figure: string;
  readonly reason: string;
}

/** One text or date with what it must rest on. */
interface Stated {
  readonly item: string;
  readonly place: string;
  readonly what: string;
  readonly figures: readonly string[];
  /** It rests on nothing at all. */
  readonly baseless?: boolean;
}

/** Every figure and date in the data's own words stands in a passage it rests on; an exception that excuses nothing is a miss. */
export function figureMisses(
  explainer: Explainer,
  paragraphs: readonly string[],
  exceptions: readonly FigureException[],
): readonly Miss[] {
  const unsupported = [...inClaims(explainer, paragraphs), ...inTexts(explainer, paragraphs)];
  const used = new Set<FigureException>();
  const misses = unsupported.flatMap(({item, place, what, figures, baseless}) =>
    figures.flatMap((figure) => {
      const excuse = exceptions.find((exception) => exception.item === item && exception.figure === figure);
      if (excuse) used.add(excuse);
      return excuse
        ? []
        : [
            {
              place,
              what: `${what} “${figure}” ${baseless ? 'rests on no claim' : 'is not in the passage it rests on'}`,
              remedy: baseless
                ? 'name the claims that have it in “basis”, or leave it out'
                : 'widen the locator, point to the passage that has it, or leave it out',
            },
          ];
    }),
  );
  const idle = exceptions.filter((exception) => !used.has(exception));
  return [
    ...misses,
    ...idle.map(({item, figure}) => ({
      place: 'exceptions, figures',
      what: `“${figure}” of ${item} needs no exception`,
      remedy: 'remove it',
    })),
  ];
}

function inClaims(explainer: Explainer, paragraphs: readonly string[]): readonly Stated[] {
  return allClaims(explainer).flatMap((entry) => {
    const {kind, claim} = entry;
    const passages = passagesOf(claim, paragraphs);
    // A locator that finds nothing is reported as such; no passage at all means that the text is another source's.
    if (!passages?.length) return [];
    const base = {item: claim.id, place: `${kind} ${claim.id}`};
    const dates = statedDates(entry).filter((date) => !dateIsGiven(date, passages, publishedDates(explainer)));
    return [
      {...base, what: 'figure', figures: missing(ownWords(entry), passages, excused(entry, explainer))},
      {...base, what: 'date', figures: dates},
    ];
  });
}

/** Roles, summaries and tour texts rest on the claims that they name. */
function inTexts(explainer: Explainer, paragraphs: readonly string[]): readonly Stated[] {
  const passages = new Map(allClaims(explainer).map(({claim}) => [claim.id, passagesOf(claim, paragraphs) ?? []]));
  const words = new Map(allClaims(explainer).map((entry) => [entry.claim.id, ownWords(entry)]));
  const check = (kind: string, item: string, text: string, basis: readonly string[]): Stated => ({
    item,
    place: `${kind} ${item}`,
    what: 'figure',
    baseless: !basis.length,
    // A claim's own figures were checked already.
    figures: missing(
      text,
      basis.flatMap((id) => [...(passages.get(id) ?? []), words.get(id) ?? '']),
      figuresOf(publishedDates(explainer)),
    ),
  });
  return [
    ...explainer.actors.map(({id, role, summary, basis}) => check('actor', id, `${role}. ${summary}`, basis)),
    ...explainer.tour.map(({id, title, text, basis}) => check('tour step', id, `${title}. ${text}`, basis)),
  ];
}

/** What a claim says in the data's own words. */
function ownWords({kind, claim}: AnyClaim): string {
  if (kind === 'quote') return `${claim.occasion}. ${claim.note ?? ''}`;
  return kind === 'event' ? `${claim.title}. ${claim.text}` : claim.text;
}

/** Figures of dates that the data says are inferred, or that are the article's own. */
function excused(entry: AnyClaim, explainer: Explainer): ReadonlySet<string> {
  const inferred = entry.kind === 'event' && entry.claim.dateInferred ? [entry.claim.date ?? ''] : [];
  return figuresOf([...inferred, ...publishedDates(explainer)]);
}

/** The years and days of dates; months are written as words. */
const figuresOf = (dates: readonly string[]): ReadonlySet<string> =>
  new Set(
    [...dates.join(' ').matchAll(/(\d{4})(?:-\d\d(?:-(\d\d))?)?/g)].flatMap(([, year, day]) =>
      [year, day].filter(Boolean).map((part) => String(Number(part))),
    ),
  );

function missing(text: string, passages: readonly string[], excusedFigures: ReadonlySet<string>): readonly string[] {
  const given = figuresIn(passages.join(' . '));
  return [...figuresIn(text)].filter((figure) => !given.has(figure) && !excusedFigures.has(figure));
}
