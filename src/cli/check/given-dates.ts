import type {AnyClaim} from '../../explainer/claims.js';
import type {Explainer} from '../../explainer/schema.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS: readonly RegExp[] = [/\bspring\b/i, /\bsummer\b/i, /\bautumn\b|\bfall\b/i, /\bwinter\b/i];
const FIRST_SEASON = 21;

/** The dates that a claim gives as stated in the text; an event's inferred date is not one. */
export function statedDates({kind, claim}: AnyClaim): readonly string[] {
  if (kind === 'relation') return [claim.since, claim.until, claim.at].filter((date) => date !== undefined);
  if (kind === 'quote') return claim.date === undefined ? [] : [claim.date];
  return kind === 'event' && claim.date !== undefined && !claim.dateInferred ? [claim.date] : [];
}

/** When the article was published and what its data holds for: “now”, which a text seldom spells out. */
export const publishedDates = ({asOf, sources}: Explainer): readonly string[] =>
  [asOf, sources.find(({id}) => id === 'article')?.published].filter((date) => date !== undefined);

/**
 * Whether each part of an EDTF date, to the precision it has, stands in the (English) passages or is the article's own date.
 * A text seldom names the year it is written in (“on August 30”).
 */
export function dateIsGiven(edtf: string, passages: readonly string[], published: readonly string[]): boolean {
  const text = passages.join(' . ');
  const ends = edtf.split('/').filter((end) => end !== '..');
  return ends.every(
    (end) =>
      published.some((date) => date.startsWith(end)) ||
      partsAreGiven(end, `${text} ${published.map((date) => date.slice(0, 4)).join(' ')}`),
  );
}

function partsAreGiven(date: string, text: string): boolean {
  const [year = '', month, day] = date.replace(/[?~%]$/, '').split('-');
  if (!hasNumber(text, year) || (day !== undefined && !hasNumber(text, String(Number(day))))) return false;
  if (month === undefined) return true;
  const season = SEASONS[Number(month) - FIRST_SEASON];
  return season ? season.test(text) : text.includes(MONTHS[Number(month) - 1] ?? month);
}

const hasNumber = (text: string, digits: string): boolean => new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text);
