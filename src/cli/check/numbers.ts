const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, (n + 2) * 10] as const),
]);
/** Words that are figures of their own, besides numbers. */
const OTHERS = new Set('half third thirds quarter quarters dozen dozens hundreds thousands millions billions twice'.split(' '));
const ORDINALS = new Set('second fourth fifth sixth seventh eighth ninth tenth'.split(' '));

/**
 * The figures in an English text, each in one spelling, so that “five” and “5”, “1.65 million” and “1,650,000” agree.
 * “One” and “first” are left out: they are seldom figures (“one of them”, “at first”).
 */
export function figuresIn(text: string): ReadonlySet<string> {
  const tokens = text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
  const figures = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    let value = valueOf(token);
    if (value === undefined) {
      if (OTHERS.has(token) || ORDINALS.has(token)) figures.add(token);
      continue;
    }
    // Twenty-four, and then twenty-four million.
    const unit = value >= 20 && TENS.includes(token) ? WORDS.get(tokens[index + 1] ?? '') : undefined;
    if (unit !== undefined && unit > 0 && unit < 10) [value, index] = [value + unit, index + 1];
    for (let scale; (scale = SCALES.get(tokens[index + 1] ?? '')); index++) value = product(value, scale);
    if (token !== 'one' || value !== 1) figures.add(Number.isNaN(value) ? token : String(value));
  }
  return figures;
}

function valueOf(token: string): number | undefined {
  return /^\d/.test(token) ? Number(token.replaceAll(/,(?=\d{3})/g, '')) : WORDS.get(token);
}

/** Without the dust of binary fractions: 1.1 million is 1100000. */
const product = (value: number, scale: number): number => Number((value * scale).toPrecision(12));
