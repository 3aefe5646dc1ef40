import {EDTF_PATTERN, hasRealDays} from '../../explainer/edtf-pattern.js';
import {boundsOf} from '../../explainer/extents.js';
import {noYear, type Problem, readDay} from './read-day.js';

/** What a date in plain language comes to: what EDTF can say of it, and the words where that is not all. */
export interface ReadDate {
  readonly edtf?: string | undefined;
  readonly text?: string | undefined;
}

const ABOUT = /^(?:about|around|circa|ca?\.?|approximately|approx\.?|roughly|~)\s*/i;
const PERHAPS = /^(?:perhaps|possibly|probably|maybe)\s+/i;
const SINCE = /^(?:since|from)\s+/i;
const UNTIL = /^(?:until|till|up to|to)\s+/i;
const RANGE = /^(?:from\s+)?(.+?)\s+(?:to|until|till|[-–—])\s+(.+)$/i;
const YEARS = /^(\d{4})\s?[-–—]\s?(\d{4})$/;
/** Part of a time: EDTF says which time, and the words say which part. */
const PART = /^(?:in\s+)?(?:the\s+)?(?:early|late|mid|middle|beginning|start|end)(?:\s+of|-|\s)\s*(?:the\s+)?(?:year\s+)?/i;
/** Beside a time, or somewhere in it: no date of its own. */
const RELATIVE = /^(?:before|after|by|not before|not after|between|sometime|no later than)\s+/i;
const DECADE = /^(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?\d{3}0s$|\bcentury$/i;

/**
 * Reads a date as people write it – EDTF, “March 2007”, “12 March 2007”, “spring 2007”, “about December 2009”, “2007–2009”,
 * “since 2014”, “early 2014” – and makes it no more exact than it is written. Month names may be those of `lang`. What could
 * mean two dates, or names no year, is a problem.
 */
export function readDate(written: string, lang = 'en'): ReadDate | Problem {
  const text = digits(written).replace(/\s+/g, ' ').trim();
  if (EDTF_PATTERN.test(text)) return hasRealDays(text) ? {edtf: text} : noSuchDay(written);
  if (DECADE.test(text)) return {text: written};
  if (RELATIVE.test(text)) return /\d{4}/.test(text) ? {text: written} : noYear(written);
  const years = YEARS.exec(text);
  if (years) return interval(years[1]!, years[2]!, written);
  const whole = moment(text, lang);
  if (!('problem' in whole)) return whole;
  return readInterval(text, written, lang) ?? whole;
}

function readInterval(text: string, written: string, lang: string): ReadDate | Problem | undefined {
  const range = RANGE.exec(text);
  if (range) {
    const [from, to] = [moment(range[1]!, lang), moment(range[2]!, lang)];
    // “March to May 2007”: the year is said once.
    const year = /\b\d{4}$/.exec(range[2]!)?.[0];
    const start = 'problem' in from && year ? moment(`${range[1]!} ${year}`, lang) : from;
    if ('problem' in start) return start;
    if ('problem' in to) return to;
    return both(interval(start.edtf!, to.edtf!, written), start.text ?? to.text, written);
  }
  for (const [words, make] of [
    [SINCE, (edtf: string) => `${edtf}/..`],
    [UNTIL, (edtf: string) => `../${edtf}`],
  ] as const) {
    if (!words.test(text)) continue;
    const end = moment(text.replace(words, ''), lang);
    return 'problem' in end ? end : both({edtf: make(end.edtf!)}, end.text, written);
  }
  return undefined;
}

/** A time that is no interval, with what makes it vague. */
function moment(text: string, lang: string): ReadDate | Problem {
  const sure = text.replace(PERHAPS, '').replace(/\s*\?$/, '');
  const exact = sure.replace(ABOUT, '');
  const whole = exact.replace(PART, '');
  const day = readDay(whole.replace(/^(?:in|on) /i, '').replace(/^the /i, ''), lang);
  if (typeof day !== 'string') return day;
  const [perhaps, about] = [sure !== text, exact !== sure];
  const edtf = day + (about && perhaps ? '%' : about ? '~' : perhaps ? '?' : '');
  return whole === exact ? {edtf} : {edtf, text};
}

const both = (read: ReadDate | Problem, words: string | undefined, written: string): ReadDate | Problem =>
  'problem' in read || words === undefined ? read : {...read, text: written};

function interval(from: string, to: string, written: string): ReadDate | Problem {
  const edtf = `${from}/${to}`;
  const [start, end] = [boundsOf(from), boundsOf(to)];
  if (start && end && start[0] >= end[1])
    return {problem: `‘${written}’ ends before it begins`, remedy: 'write the earlier date first'};
  return {edtf};
}

const noSuchDay = (written: string): Problem => ({
  problem: `there is no day ‘${written}’`,
  remedy: 'check the day and the month',
});

/** Arabic and Persian digits as 0–9. */
const digits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
