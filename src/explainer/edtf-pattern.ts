/**
 * EDTF level 1 as far as explainers use it (ISO 8601-2:2019, and https://www.loc.gov/standards/datetime/): a year, month,
 * season (21–24) or day, each optionally uncertain `?`, approximate `~` or both `%`, and intervals of them, open ends `..`.
 */
const DATE = String.raw`-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-2[1-4])?[?~%]?`;

export const EDTF_PATTERN = new RegExp(`^(?:${DATE}|${DATE}/(?:${DATE}|\\.\\.)|\\.\\./${DATE})$`);

/** Whether every day in an EDTF date exists, which the pattern cannot tell: false for `2007-02-30`. */
export function hasRealDays(edtf: string): boolean {
  return [...edtf.matchAll(/(-?\d{4})-(\d\d)-(\d\d)/g)].every(
    ([, year, month, day]) => Number(day) <= daysIn(Number(year), Number(month)),
  );
}

/** Gregorian, also before 1582, as ISO 8601 has it. `month` counts from 1. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
