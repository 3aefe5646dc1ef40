import {findMentions} from '../../explainer/find-mentions.js';
import type {Named} from '../../explainer/name-forms.js';
import {textRuns, type Run} from './text-runs.js';

/** What to mark, and where. */
export interface AnnotateOptions {
  /** The parts of the page to look at, in their order. */
  readonly elements: Element | Iterable<Element>;
  /** Whose names to look for: a document, parsed or as it is published. */
  readonly explainer: {readonly actors: readonly Named[]};
  /** The first mention of each actor, or all of them. */
  readonly each?: 'first' | 'all';
  /** Goes to the terms: the address of the explainer. */
  readonly src?: string;
  /** Goes to the terms: the group that they are in. */
  readonly group?: string;
  /** Names that hold one of an actor’s and are not to be marked: “Bank of America”. */
  readonly except?: readonly string[];
}

/** What `annotate` did. */
export interface Annotation {
  /** The terms that were put into the page, in its order. */
  readonly terms: readonly HTMLElement[];
  /** Takes them out again: what is left is what was there before, to the byte. */
  undo(): void;
}

/**
 * Marks actors’ names in a page’s text as terms, for a page’s own script to call: nothing of ours changes a page by itself. Any
 * name counts, in any script, the longest that fits; one that two actors share does not. Nothing is marked in links, headings, code,
 * forms, what is being edited, or other widgets. An actor that has a term in these elements has its first mention.
 */
export function annotate(options: AnnotateOptions): Annotation {
  const elements = options.elements instanceof Element ? [options.elements] : [...options.elements];
  const marked = new Set(elements.flatMap((element) => [...element.querySelectorAll('explainer-term')].map(actorOf)));
  const runs = textRuns(elements);
  const mentions = findMentions(
    runs.map(({text}) => text),
    options.explainer.actors,
    options.except,
  );
  const cuts = new Map<Text, Cut[]>();
  for (const [index, run] of runs.entries())
    for (const {actor, start, end} of mentions[index]!) {
      if (options.each !== 'all' && marked.has(actor)) continue;
      const piece = freePiece(run, start, end);
      if (!piece) continue;
      marked.add(actor);
      const cut = {actor, start: start - piece.start, end: end - piece.start};
      cuts.set(piece.node, [...(cuts.get(piece.node) ?? []), cut]);
    }
  const changes = [...cuts].map(([node, places]) => mark(node, places, options));
  return {
    terms: changes.flatMap(({terms}) => terms),
    undo: () => changes.splice(0).forEach(restore),
  };
}

interface Cut {
  readonly actor: string;
  readonly start: number;
  readonly end: number;
}

/** A text node that was cut up: what it held, and what now follows it. */
interface Change {
  readonly node: Text;
  readonly data: string;
  readonly added: readonly ChildNode[];
  readonly terms: readonly HTMLElement[];
}

const actorOf = (term: Element): string => term.getAttribute('actor') ?? '';

/** The one node that holds the whole mention, if a term may be there for a reader to see. */
function freePiece({pieces}: Run, start: number, end: number): Run['pieces'][number] | undefined {
  const piece = pieces.findLast((one) => one.start <= start);
  if (!piece?.isFree || piece.start + piece.node.length < end) return undefined;
  const {parentElement} = piece.node;
  return parentElement?.isConnected && !parentElement.checkVisibility() ? undefined : piece;
}

/** Cuts the text before and after each name. The node itself stays, as the page may hold it. */
function mark(node: Text, cuts: readonly Cut[], {src, group}: AnnotateOptions): Change {
  const {data} = node;
  const added: ChildNode[] = [];
  const terms: HTMLElement[] = [];
  for (const {actor, start, end} of cuts.toReversed()) {
    const rest = node.splitText(end);
    const name = node.splitText(start);
    const term = document.createElement('explainer-term');
    for (const [attribute, value] of Object.entries({actor, src, group}))
      if (value !== undefined) term.setAttribute(attribute, value);
    name.replaceWith(term);
    term.append(name);
    added.unshift(term, rest);
    terms.unshift(term);
  }
  return {node, data, added, terms};
}

/** Puts a text node together again. Where the page has changed what was put in, only the terms go, and their text stays. */
function restore({node, data, added, terms}: Change): void {
  const now = [node, ...added];
  const isWhole = now.every((one, i) => i === 0 || one.previousSibling === now[i - 1]);
  if (isWhole && now.map(({textContent}) => textContent).join('') === data) {
    node.data = data;
    for (const one of added) one.remove();
  } else
    for (const term of terms) {
      const parent = term.parentNode;
      term.replaceWith(...term.childNodes);
      parent?.normalize();
    }
}
