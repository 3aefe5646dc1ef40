import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isMove} from './gestures.js';
import {ZOOM_STEP, type Moves} from './toolbar.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

interface Options {
  readonly moves: Moves;
  /** Called when Escape closes what is open; false if nothing was. */
  readonly close: () => boolean;
  /** The actors in the document’s order: of many, only some have a button at a time. */
  readonly actors: () => readonly {readonly id: string}[];
}

/**
 * The keyboard’s way through the diagram (HOST-PAGES §4): one tab stop among the actors, arrows between them and into the
 * connections of one and back. Only while something of the diagram has focus.
 */
export class FocusController implements ReactiveController {
  /** The actor the keyboard is at, while focus is in the diagram or the panel. */
  current: string | undefined;
  /** The actor that Tab reaches. */
  tabStop: string | undefined;

  readonly #host: Host;
  readonly #options: Options;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.current = undefined;
  }

  /** Moves focus to an actor’s button, once it is there. */
  async goTo(id: string): Promise<void> {
    this.tabStop = id;
    const button = () => this.#buttons('.actors button').find(({dataset}) => dataset['actor'] === id);
    if (!button()) {
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    button()?.focus();
  }

  readonly onFocusIn = (event: Event): void => {
    const actor = (event.target as HTMLElement).dataset['actor'];
    if (!actor || !(event.target as HTMLElement).matches(':focus-visible')) return;
    this.current = this.tabStop = actor;
    this.#host.requestUpdate();
  };

  readonly onFocusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (this.current === undefined || (to instanceof Element && to.closest('.actors, .panel'))) return;
    this.current = undefined;
    this.#host.requestUpdate();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const target = this.#host.shadowRoot?.activeElement;
    if (!target || !isMove(event)) return;
    const list = target.closest('.actors') ? '.actors button' : target.closest('.panel') ? '.panel .tie' : undefined;
    if (list && this.#act(event.key, list, target)) event.preventDefault();
  };

  #act(key: string, list: string, target: Element): boolean {
    const {moves, close} = this.#options;
    const onActors = list.startsWith('.actors');
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    const all: (string | HTMLElement)[] = onActors ? this.#options.actors().map(({id}) => id) : this.#buttons(list);
    const at = all.indexOf(onActors ? (target as HTMLElement).dataset['actor']! : (target as HTMLElement));
    const go = (index: number): boolean => {
      const to = all[Math.max(0, Math.min(all.length - 1, index))];
      if (typeof to === 'string') void this.goTo(to);
      else to?.focus();
      return to !== undefined;
    };
    switch (key) {
      case 'ArrowDown':
        return go(at + 1);
      case 'ArrowUp':
        return go(at - 1);
      case 'Home':
        return go(0);
      case 'End':
        return go(all.length - 1);
      case rtl ? 'ArrowLeft' : 'ArrowRight':
        return onActors && this.#into();
      case rtl ? 'ArrowRight' : 'ArrowLeft':
        return !onActors && this.#back();
      case 'Escape':
        return onActors ? close() : this.#back();
      case '+':
      case '=':
        moves.zoomBy(ZOOM_STEP);
        return true;
      case '-':
        moves.zoomBy(1 / ZOOM_STEP);
        return true;
      case '0':
        moves.reset();
        return true;
      default:
        return false;
    }
  }

  #into(): boolean {
    const first = this.#buttons('.panel .tie')[0];
    first?.focus();
    return first !== undefined;
  }

  #back(): boolean {
    if (this.tabStop === undefined) return false;
    void this.goTo(this.tabStop);
    return true;
  }

  #buttons(selector: string): HTMLButtonElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLButtonElement>(selector)];
  }
}
