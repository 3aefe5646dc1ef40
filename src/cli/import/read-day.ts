import {hasRealDays} from '../../explainer/edtf-pattern.js';
import {monthOf} from './months.js';

/** What is wrong with a date, and what would be right. */
export interface Problem {
  readonly problem: string;
  readonly remedy: string;
}

const EXAMPLES =
  'write it like 2007, March 2007, 12 March 2007, spring 2007, about December 2009 or 2007-03-12; other words go into the text, or into ‘date in words’';
/** As programs write a day with a time. */
const WITH_TIME = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/;

/** A day, month, season or year as EDTF, as exact as it is written; or what is wrong with it. */
export function readDay(text: string, lang: string): string | Problem {
  const [, day] = WITH_TIME.exec(text) ?? [];
  if (day !== undefined) return day.endsWith('-01') ? madeOfMonth(day) : day;
  return numeric(text) ?? worded(text, lang) ?? unreadable(text);
}

function numeric(text: string): string | Problem | undefined {
  const parts = /^(\d{1,5})(?:\s?[-/.]\s?(\d{1,2}))?(?:\s?[-/.]\s?(\d{1,4}))?$/.exec(text);
  if (!parts) return undefined;
  const [, first = '', second, third] = parts;
  const [a, b] = [Number(first), Number(second)];
  if (second === undefined) {
    if (third !== undefined) return first.length < 3 && third.length === 4 ? date(text, Number(third), a) : unreadable(text);
    return first.length === 4 ? first : unreadable(text);
  }
  // 2007/08 may be two years.
  if (third === undefined) return first.length === 4 && !text.includes('/') ? date(text, a, b) : unreadable(text);
  if (first.length === 4) return date(text, a, b, Number(third));
  if (third.length !== 4) return shortYear(text);
  return dayAndMonth(text, a, b, Number(third));
}

/** Some write the day first, some the month. */
function dayAndMonth(text: string, a: number, b: number, year: number): string | Problem {
  if (a <= 12 && b <= 12 && a !== b) {
    const remedy = `write ${iso(year, b, a)} or ${iso(year, a, b)} (year, month, day)`;
    return {problem: `‘${text}’ could be two dates`, remedy};
  }
  return a > 12 ? date(text, year, b, a) : date(text, year, a, b);
}

function worded(text: string, lang: string): string | Problem | undefined {
  // A weekday says nothing that the date does not.
  const words = text.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i, '');
  const tokens = words.split(/[\s,/–-]+/).filter((token) => token && !/^(?:of|de|the|year)$/i.test(token));
  const months = tokens.map((token) => monthOf(token, lang)).filter((month) => month !== undefined);
  const [month] = months;
  if (month === undefined || months.length > 1) return undefined;
  if (!/\d{4}/.test(words)) return /\d\d$/.test(words) ? shortYear(text) : noYear(text);
  const numbers = tokens
    .filter((token) => monthOf(token, lang) === undefined)
    .map((token) => token.replace(/(?<=^\d{1,2})(?:st|nd|rd|th|\.)$/i, ''));
  const years = numbers.filter((number) => /^\d{4}$/.test(number));
  const days = numbers.filter((number) => /^\d{1,2}$/.test(number));
  if (month > 12) return winterOf(month, years, days, numbers);
  if (years.length !== 1 || days.length > 1 || numbers.length !== years.length + days.length) return undefined;
  return date(text, Number(years[0]), month, days[0] === undefined ? undefined : Number(days[0]));
}

/** A season of a year; a winter may be said to be of two, and EDTF counts it with the first. */
function winterOf(
  season: number,
  years: readonly string[],
  days: readonly string[],
  numbers: readonly string[],
): string | undefined {
  const [year, next = days[0]] = years;
  if (year === undefined || numbers.length !== years.length + days.length || years.length + days.length > 2) return undefined;
  if (next === undefined) return `${year}-${season}`;
  return season === 24 && (Number(year) + 1) % 100 === Number(next) % 100 ? `${year}-${season}` : undefined;
}

function date(text: string, year: number, month: number, day?: number): string | Problem {
  if (month < 1 || month > 12) return {problem: `‘${text}’ has no month ${month}`, remedy: EXAMPLES};
  const edtf = iso(year, month, day);
  if (day !== undefined && (day < 1 || day > 31 || !hasRealDays(edtf)))
    return {problem: `there is no day ‘${text}’`, remedy: 'check the day and the month'};
  return edtf;
}

const iso = (year: number, month: number, day?: number): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))),
  ].join('-');

export const noYear = (text: string): Problem => ({
  problem: `‘${text}’ names no year`,
  remedy: 'write the year; if the text does not say it, leave the date empty, or say in ‘date inferred’ why it follows',
});

const shortYear = (text: string): Problem => ({
  problem: `‘${text}’ may be a year of any century, or a day`,
  remedy: 'write the year with four digits, as in March 2007 or 2007-03-12',
});

const madeOfMonth = (day: string): Problem => ({
  problem: `this cell holds the day ${day}, which sheet programs also make of a month (“March 2007”)`,
  remedy: `format the cell as text, and write ${day.slice(0, 7)} if the month is meant, ${day} if the day is`,
});

const unreadable = (text: string): Problem =>
  /^\d{5}$/.test(text)
    ? {problem: `‘${text}’ is a sheet program’s number for a day`, remedy: 'format the column as text, and write the date again'}
    : {problem: `‘${text}’ is no date that can be read`, remedy: EXAMPLES};
