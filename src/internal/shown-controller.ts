import type {LitElement, ReactiveController} from 'lit';
import {foldAll} from './disclosure.js';
import type {Selection, SelectionKind} from './events.js';

/** Which item a widget shows: the one its attribute names, until somebody selects another of its kind. */
export class ShownController implements ReactiveController {
  id = '';

  #start: string | null | undefined;
  #followed: Selection | null = null;
  #drawn = '';
  readonly #host: LitElement;
  readonly #kind: SelectionKind;

  constructor(host: LitElement, kind: SelectionKind) {
    this.#host = host;
    this.#kind = kind;
    host.addController(this);
  }

  /** Goes where the attribute, then the selection, went since the last update. */
  follow(start: string | null, selected: Selection | null): void {
    if (start !== this.#start) this.id = (this.#start = start) ?? '';
    if (selected !== this.#followed && selected?.kind === this.#kind) this.id = selected.id;
    this.#followed = selected;
  }

  hostUpdated(): void {
    if (this.#drawn !== this.id) foldAll(this.#host.renderRoot);
    this.#drawn = this.id;
  }
}
