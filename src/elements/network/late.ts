import type {ReactiveControllerHost} from 'lit';
import {nextTask} from '../../internal/next-task.js';
import {warn} from '../../internal/warn.js';
import type {Controls} from './controls.js';
import {isMove, isZoom} from './gestures.js';

type Make = (early: readonly Event[]) => Promise<Controls>;

/** So many pairs of frames the rest waits for final positions, which all of it would hold up. */
const TURNS = 8;

/**
 * Brings what the picture does not need to be drawn, once it is on the screen: the many buttons of a large one, the tools, and the
 * table, each in a task of its own. Keys and gestures that come earlier are kept for the tools.
 */
export class Late implements EventListenerObject {
  controls: Controls | undefined;
  /** Whether the picture has been on the screen, or there was none to wait for. */
  painted = false;
  /** Whether the table has its rows. */
  withTable = false;
  /** Until all is here; undefined before it has begun. */
  loading: Promise<void> | undefined;

  /** None where the tools could not be fetched. */
  #early: Event[] | undefined = [];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #make: Make;

  /** `make` fetches the tools, and is given what came before them. */
  constructor(host: ReactiveControllerHost & HTMLElement, make: Make) {
    this.#host = host;
    this.#make = make;
  }

  /** As a listener to keys and gestures. */
  handleEvent(event: Event): void {
    if (this.controls) {
      if (event instanceof KeyboardEvent) this.controls.reading.keys.onKeyDown(event);
    } else if (this.#early && (isZoom(event) || isMove(event))) {
      event.preventDefault();
      this.#early.push(event);
    }
  }

  /**
   * Begins, once. `pictured` says whether there is a picture to wait for, `listed` whether it has its buttons, `settled` whether its
   * positions are final by now.
   */
  begin(pictured: boolean, listed: boolean, settled: () => boolean): void {
    this.loading ??= this.#load(pictured, listed, settled);
  }

  async #load(pictured: boolean, listed: boolean, settled: () => boolean): Promise<void> {
    const host = this.#host;
    let turns = TURNS;
    if (pictured) {
      do await onScreen();
      while (--turns && !settled());
    }
    this.painted = true;
    if (!listed) {
      host.requestUpdate();
      await onScreen();
    }
    try {
      this.controls = await this.#make(this.#early!);
      await nextTask();
      host.requestUpdate();
      await nextTask();
      this.withTable = true;
      host.requestUpdate();
    } catch (error) {
      this.#early = undefined;
      warn(host, `tools could not be fetched: ${String(error)}`);
    }
  }
}

/** When what is drawn is on the screen: after the next two frames; soon, where there are none, as in a hidden tab. */
const onScreen = (): Promise<void> =>
  new Promise<unknown>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
    setTimeout(done, 200);
  }).then(nextTask);
