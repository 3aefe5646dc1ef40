/** Width of a text in CSS pixels, in the labels' font. */
export type Measure = (text: string) => number;

/** Names longer than this go on two lines, where they have a space. In ems. */
const WRAP_EM = 7;

/** What is known of the names' font, in CSS pixels. */
export interface LabelFont {
  readonly size: number;
  /** How far its letters may reach above and below the baseline. */
  readonly ascent: number;
  readonly descent: number;
  /** Width of a text; strong ones are set bolder. */
  readonly width: (text: string, strong: boolean) => number;
}

/** The name on one line and, where it is long and has a space, on two of the most even lengths: the preferred first. */
export function wrappings(name: string, fontSize: number, measure: Measure): readonly Wrapped[] {
  const single = wrapped([name], measure);
  const words = name.split(/\s+/);
  if (single.width <= WRAP_EM * fontSize || words.length < 2) return [single];
  const splits = words.slice(1).map((_, i) => wrapped([words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')], measure));
  return [splits.reduce((best, split) => (split.width < best.width ? split : best)), single];
}

export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
}

const wrapped = (lines: readonly string[], measure: Measure): Wrapped => ({lines, width: Math.max(...lines.map(measure))});
