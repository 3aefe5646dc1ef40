import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Changes that follow each other faster are told as one, in milliseconds. */
const PAUSE_MS = 500;

/** What a screen reader is told of a person’s own doing: the last of it, once they pause. */
export class StatusController implements ReactiveController {
  text = '';

  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, PAUSE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.text = '';
  }
}
