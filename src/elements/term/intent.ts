import type {ExplainerTerm} from './explainer-term.js';
import type * as preview from './preview.js';

/** A pointer that rests on a name for so long, in milliseconds, is there for it and not on its way elsewhere. */
const REST_MS = 300;
/** A hand that moves less than this, in CSS pixels, is at rest. */
const STILL_PX = 6;

/** A pointer at rest on a name: where, and when it leaves. */
export interface Rest {
  readonly x: number;
  readonly y: number;
  readonly signal: AbortSignal;
}

/** The terms on the page. */
const terms = new Set<unknown>();
/** What shows cards, once a person has wanted to see one. */
let shower: typeof preview | undefined;

/** Has a term open when a person means it to. All terms share one set of listeners, there for as long as a term is. */
export function watch(term: ExplainerTerm): void {
  if (!terms.size) listen('addEventListener');
  terms.add(term);
}

/** Ends what `watch` began. */
export function unwatch(term: ExplainerTerm): void {
  terms.delete(term);
  shower?.forget(term, !terms.size);
  if (!terms.size) listen('removeEventListener');
}

function listen(method: 'addEventListener' | 'removeEventListener'): void {
  document[method]('pointerover', onPointerOver as EventListener);
  document[method]('click', onClick as EventListener);
  document[method]('keydown', onKeyDown as EventListener);
}

/** The term whose name an event is about; none for what happens in its card. */
function termOf(event: Event): ExplainerTerm | undefined {
  const path = event.composedPath();
  const term = path.find((node) => terms.has(node)) as ExplainerTerm | undefined;
  return term?.trigger && path.includes(term.trigger) ? term : undefined;
}

function onPointerOver(event: PointerEvent): void {
  const term = termOf(event);
  const from = event.relatedTarget as Node | null;
  if (term && event.pointerType !== 'touch' && !event.buttons && !term.contains(from)) waitForRest(term, event);
}

function onClick(event: MouseEvent): void {
  const term = termOf(event);
  // Who marks words to copy them does not press them.
  const selection = getSelection();
  const marking = term && selection && !selection.isCollapsed && selection.containsNode(term, true);
  if (term && !marking) void show(term);
}

function onKeyDown(event: KeyboardEvent): void {
  const {key, repeat, ctrlKey, altKey, metaKey} = event;
  const term = (key === 'Enter' || key === ' ') && !ctrlKey && !altKey && !metaKey && termOf(event);
  if (!term) return;
  event.preventDefault(); // the space bar would scroll
  if (!repeat) void show(term);
}

/** Shows the card once the pointer has come to rest on the name, unless it leaves or presses first. */
function waitForRest(term: ExplainerTerm, {clientX, clientY}: PointerEvent): void {
  const leaving = new AbortController();
  const {signal} = leaving;
  let [x, y] = [clientX, clientY];
  let timer = setTimeout(rested, REST_MS);
  for (const type of ['pointerleave', 'pointerdown']) term.addEventListener(type, () => leaving.abort(), {signal});
  signal.addEventListener('abort', () => clearTimeout(timer));
  term.addEventListener('pointermove', move, {signal});

  function move(event: PointerEvent): void {
    if (Math.hypot(event.clientX - x, event.clientY - y) < STILL_PX) return;
    [x, y] = [event.clientX, event.clientY];
    clearTimeout(timer);
    timer = setTimeout(rested, REST_MS);
  }
  function rested(): void {
    term.removeEventListener('pointermove', move);
    void show(term, {x, y, signal});
  }
}

/** `rest` is where the pointer rests, if that is what asks for the card; else a press does. */
async function show(term: ExplainerTerm, rest?: Rest): Promise<void> {
  try {
    shower = await import('./preview.js');
    if (terms.has(term)) await shower.show(term, rest);
  } catch (error) {
    term.enter('error');
    console.error(
      '[explainer-term] the card could not be loaded, so the name is plain text. Serve all files beside the script.',
      error,
    );
  }
}
