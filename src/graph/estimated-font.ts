import type {LabelFont} from './text.js';

const BOLD = 1.06;

/** For where there is no canvas: a common sans serif, a little on the safe side. */
export function estimatedFont(size: number): LabelFont {
  const width = estimator(size);
  return {size, ascent: size * 1.07, descent: size * 0.3, width: (text, strong) => width(text) * (strong ? BOLD : 1)};
}

function estimator(fontSize: number): (text: string) => number {
  return (text) => {
    let ems = 0;
    for (const char of text)
      ems += /[\p{M}\u200b-\u200f]/u.test(char)
        ? 0
        : /[iljftrI.,'’:;!| -]/.test(char)
          ? 0.34
          : /[mwMW—…]/.test(char)
            ? 0.88
            : /[\p{Lu}\p{Script=Han}]/u.test(char)
              ? 0.7
              : 0.57;
    return ems * fontSize;
  };
}
