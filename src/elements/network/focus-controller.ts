import type {ReactiveController} from 'lit';
import {isMove} from './gestures.js';
import type {Desk} from './guide.js';
import {ZOOM_STEP, type Moves} from './toolbar.js';

/** How far keys go in a list, and how much they zoom. */
const STEPS: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity};
const ZOOMS: Readonly<Record<string, number>> = {'+': ZOOM_STEP, '=': ZOOM_STEP, '-': 1 / ZOOM_STEP};

/**
 * The keyboard’s way through the diagram (HOST-PAGES §4): one tab stop among the actors, arrows between them and into the
 * connections of one and back. Only while something of the diagram has focus.
 */
export class FocusController implements ReactiveController {
  /** The actor the keyboard is at, while focus is in the diagram or the panel. */
  current: string | undefined;
  /** The actor that Tab reaches. */
  tabStop: string | undefined;

  readonly #desk: Desk;
  readonly #moves: Moves;

  constructor(desk: Desk, moves: Moves) {
    this.#desk = desk;
    this.#moves = moves;
    desk.host.addController(this);
  }

  hostDisconnected(): void {
    this.current = undefined;
  }

  /** Moves focus to an actor’s button: of many actors, only some have one at a time, and this one will. */
  goTo(id: string, options?: FocusOptions): Promise<void> {
    this.tabStop = id;
    this.#desk.update();
    return this.#desk.focus(`.actors [data-actor="${id}"]`, options);
  }

  readonly onFocusIn = (event: Event): void => {
    const target = event.target as HTMLElement;
    const {actor} = target.dataset;
    if (!actor || !target.matches(':focus-visible')) return;
    this.current = this.tabStop = actor;
    this.#desk.now.pointed = {};
    this.#desk.reveal([actor]);
    this.#desk.update();
  };

  readonly onFocusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (this.current === undefined || (to instanceof Element && to.closest('.actors, .panel'))) return;
    this.current = undefined;
    this.#desk.update();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const at = this.#desk.host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    if (at?.closest('.actors, .panel') && isMove(event) && this.#act(event.key, at)) event.preventDefault();
  };

  #act(key: string, at: HTMLElement): boolean {
    const {actor} = at.dataset;
    const [step, zoom] = [STEPS[key], ZOOMS[key]];
    if (step) return actor ? this.#toActor(actor, step) : this.#toTie(at, step);
    const {guide} = this.#desk;
    if (key === 'Escape') {
      if (actor) return this.#desk.close();
      if (!guide) return this.#back();
      void this.#desk.leave();
    } else if (/^Arrow/.test(key)) {
      const onward = key === (getComputedStyle(at).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
      if (actor) return onward && this.#toTie(at, 1);
      if (!guide?.turn) return !onward && this.#back();
      guide.turn(onward ? 1 : -1);
    } else if (zoom) this.#moves.zoomBy(zoom);
    else this.#moves.reset();
    return true;
  }

  #toActor(id: string, step: number): boolean {
    const {nodes, byId} = this.#desk.graph;
    void this.goTo(nearest(nodes, byId.get(id)!.index + step)!.id);
    return true;
  }

  /** Where focus is on none of the ties, the first is one step away. */
  #toTie(at: HTMLElement, step: number): boolean {
    const ties = [...this.#desk.host.renderRoot.querySelectorAll<HTMLElement>('.panel .tie')];
    const to = nearest(ties, ties.indexOf(at) + step);
    to?.focus();
    return to !== undefined;
  }

  #back(): boolean {
    if (this.tabStop === undefined) return false;
    void this.goTo(this.tabStop);
    return true;
  }
}

const nearest = <T>(items: readonly T[], index: number): T | undefined => items[Math.max(0, Math.min(items.length - 1, index))];
