import {widgetStyles} from '../../styles/host.styles.js';
import type {ExplainerTerm} from './explainer-term.js';
import {nearest, place, type Point} from './place.js';
import {popupStyles} from './popup.styles.js';

/** A pointer on its way from the name to the box has so long, in milliseconds. */
const LEAVE_MS = 300;
/** As in the styles: in a narrow window the box is a sheet at its foot, too far from the name for a pointer to follow. */
const SHEET = '(width < 30rem)';
/** What may close it, or move what it stands at. */
const WATCHED = ['pointerover', 'pointerdown', 'pointerup', 'focusin', 'keydown', 'scroll'];

/**
 * The box that a term opens, one for the page. It stands in the shadow root of the term that it is open for, right after the
 * name: so reading and tabbing come to it next, the page’s CSS does not reach it, and a dialog around the term holds it too.
 * Being in the top layer, it is clipped by nothing. Its place is computed: an anchor in CSS takes a name that is broken into
 * two lines for one box as wide as the column.
 */
export class Popup implements EventListenerObject {
  readonly box = document.createElement('div');
  /** The term that it is open for. */
  term: ExplainerTerm | undefined;
  /** It stays when the pointer leaves. */
  pinned = false;

  /** A press began inside: one that marks words may end elsewhere. */
  #pressed = false;
  /** At which of the lines that the name is broken into. */
  #line = 0;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #open = new AbortController();
  // In a frame of its own: moving the box may change its size.
  readonly #growth = new ResizeObserver(() => requestAnimationFrame(() => this.#place()));

  constructor() {
    this.box.className = 'widget popup';
    this.box.popover = 'manual';
    this.box.role = 'group';
    this.box.setAttribute('part', 'popover');
  }

  /** Moves into a term, closed. */
  enter({renderRoot}: ExplainerTerm): void {
    this.close();
    const root = renderRoot as ShadowRoot;
    const sheets = [widgetStyles, popupStyles].flatMap(({styleSheet}) => styleSheet ?? []);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
    root.append(this.box);
  }

  /** Opens, for the term that it is in: at the point where the pointer rests, until that leaves; without one, to stay. */
  open(term: ExplainerTerm, point: Point | undefined): void {
    const {trigger} = term;
    if (!trigger) return;
    this.term = term;
    this.pinned = !point || matchMedia(SHEET).matches;
    this.#line = nearest(trigger.getClientRects(), point);
    const {signal} = this.#open;
    for (const type of WATCHED) document.addEventListener(type, this, {signal, capture: true});
    addEventListener('resize', this, {signal});
    this.box.showPopover();
    trigger.ariaExpanded = 'true';
    this.#growth.observe(this.box);
    this.#place();
  }

  /** Has it stay. */
  pin(): void {
    this.pinned = true;
    clearTimeout(this.#leaving);
  }

  /** Closes, and leaves the term. Focus that was inside goes back to the name. */
  close(): void {
    const {term, box} = this;
    if (!term) return;
    this.term = undefined;
    this.#open.abort();
    this.#open = new AbortController(); // the old one’s error would keep the term, by its stack
    this.#growth.disconnect();
    clearTimeout(this.#leaving);
    const {trigger, renderRoot} = term;
    if (trigger) trigger.ariaExpanded = 'false';
    if (box.contains((renderRoot as ShadowRoot).activeElement)) trigger?.focus();
    box.remove();
  }

  handleEvent(event: Event): void {
    const path = event.composedPath();
    const isInside = [this.box, this.term?.trigger].some((part) => part && path.includes(part));
    switch (event.type) {
      case 'pointerover':
        return this.#follow(isInside);
      case 'pointerdown':
        this.#pressed = isInside;
        return;
      case 'pointerup': // which a finger that scrolls does not get to
        if (!isInside && !this.#pressed) this.close();
        return;
      case 'focusin':
        if (!isInside) this.close();
        return;
      case 'keydown':
        if ((event as KeyboardEvent).key !== 'Escape') return;
        event.preventDefault(); // or a dialog around it would close as well
        return this.close();
      default:
        return this.#place();
    }
  }

  #follow(isInside: boolean): void {
    clearTimeout(this.#leaving);
    if (!isInside && !this.pinned) this.#leaving = setTimeout(() => this.close(), LEAVE_MS);
  }

  #place(): void {
    const lines = this.term?.trigger?.getClientRects();
    const name = lines?.[Math.min(this.#line, lines.length - 1)];
    if (!name) return;
    const {style} = this.box;
    style.setProperty('--_room', 'none');
    const {offsetLeft: left, offsetTop: top, width, height} = visualViewport!;
    const view = {left, top, right: left + width, bottom: top + height};
    const at = place(name, this.box.getBoundingClientRect(), view, getComputedStyle(this.box).direction);
    style.setProperty('--_left', `${at.left + scrollX}px`);
    style.setProperty('--_top', `${at.top + scrollY}px`);
    style.setProperty('--_room', `${at.room}px`);
  }
}
