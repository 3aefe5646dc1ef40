import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Selection} from './events.js';

/** The widgets of each group that are on the page. */
const groups = new Map<string, Set<SelectionController>>();

/**
 * One widget's selection, shared with those of its group that show the same explainer. Without a group it is the
 * widget's own.
 */
export class SelectionController implements ReactiveController {
  value: Selection | null = null;

  #key = '';
  readonly #host: ReactiveControllerHost & Node;

  constructor(host: ReactiveControllerHost & Node) {
    this.#host = host;
    host.addController(this);
  }

  set(selection: Selection | null): void {
    for (const member of groups.get(this.#key) ?? [this]) {
      member.value = selection;
      member.#host.requestUpdate();
    }
  }

  /** Joins the group of that name for that explainer, or leaves all with ''. Takes over the group's selection. */
  join(key: string): void {
    if (key === this.#key) return;
    this.hostDisconnected();
    this.#key = key;
    // Its document may arrive after it has gone; a group would keep it for good.
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    if (!this.#key) return;
    const members = groups.get(this.#key) ?? new Set();
    for (const {value} of members) this.value = value;
    this.#host.requestUpdate(); // an element that comes back does not update by itself
    groups.set(this.#key, members.add(this));
  }

  hostDisconnected(): void {
    const members = groups.get(this.#key);
    members?.delete(this);
    if (!members?.size) groups.delete(this.#key);
  }
}
