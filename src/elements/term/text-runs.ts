/** A text node, and where it begins in its run. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  /** Whether a term may be put into it. */
  readonly isFree: boolean;
}

/** Text that reads on without a break, in however many nodes. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Where no term goes: links and what is pressed, headings, code, what is written in, what is not shown, and what is no text. */
const CLOSED = [
  'a, button, summary, label, input, select, option, textarea, output, meter, progress, datalist',
  'h1, h2, h3, h4, h5, h6, hgroup, code, pre, kbd, samp, var',
  'script, style, noscript, template, title, iframe, object, embed, canvas, audio, video, svg, math',
  '[contenteditable]:not([contenteditable="false"]), [hidden], [aria-hidden="true"]',
  ...['button', 'link', 'heading', 'textbox', 'searchbox', 'combobox', 'option', 'tab', 'menuitem', 'img'].map(
    (role) => `[role="${role}"]`,
  ),
  ...['card', 'network', 'quote', 'term', 'timeline'].map((name) => `explainer-${name}`),
].join();

/** Stand within a line of text, and do not end it. A note’s number in `sup` does, so that it is no part of the word before. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong time u var wbr explainer-term'.split(
    ' ',
  ),
);

/** The runs of text in some elements, in order, each once. Text where no term goes is in them too, as it is read along. */
export function textRuns(elements: Iterable<Element>): readonly Run[] {
  const runs: Piece[][] = [];
  const seen = new Set<Node>();
  let run: Piece[] = [];
  let length = 0;
  const end = () => {
    if (run.length) runs.push(run);
    [run, length] = [[], 0];
  };
  const read = (parent: Element, isFree: boolean): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        if (seen.has(node)) continue;
        seen.add(node);
        run.push({node, start: length, isFree});
        length += node.length;
      } else if (node instanceof Element) {
        const isInline = INLINE.has(node.localName);
        if (!isInline) end();
        read(node, isFree && !node.matches(CLOSED));
        if (!isInline) end();
      }
    }
  };
  for (const element of elements) {
    read(element, !element.closest(CLOSED));
    end();
  }
  return runs.map((pieces) => ({pieces, text: pieces.map(({node}) => node.data).join('')}));
}
