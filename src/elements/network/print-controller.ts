import type {ReactiveController} from 'lit';

interface Host extends HTMLElement {
  addController(controller: ReactiveController): void;
}

/** Opens the table for printing, and closes it again. */
export class PrintController implements ReactiveController {
  readonly #host: Host;
  readonly #printing = matchMedia('print');
  #opened: HTMLDetailsElement | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#printing.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#printing.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => {
    if (this.#opened) this.#opened.open = false;
    this.#opened = null;
    const details = this.#host.shadowRoot?.querySelector<HTMLDetailsElement>('details.table');
    if (!this.#printing.matches || !details || details.open) return;
    details.open = true;
    this.#opened = details;
  };
}
