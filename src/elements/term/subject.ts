import {lookup} from '../../explainer/queries.js';
import type {Actor, Explainer} from '../../explainer/schema.js';
import {term as english} from '../../i18n/en/term.js';
import type {Messages} from '../../i18n/index.js';
import {DatasetController} from '../../internal/dataset-controller.js';
import {ExplainerReadyEvent, ExplainerSelectEvent} from '../../internal/events.js';
import {kindOf} from '../../internal/explainer-element.js';
import {Failure} from '../../internal/failure.js';
import {SelectionController} from '../../internal/group.js';
import type {ExplainerTerm} from './explainer-term.js';

/** Who a term is about: what it has of every widget’s, the document and a part in its group, from when a person first wants it. */
export class Subject {
  readonly term: ExplainerTerm;
  #announced: Explainer | null = null;
  readonly #loader: DatasetController;
  readonly #selection: SelectionController;

  constructor(term: ExplainerTerm) {
    this.term = term;
    this.#loader = new DatasetController(term, {term: english});
    this.#selection = new SelectionController(term);
  }

  get explainer(): Explainer | null {
    return this.#loader.explainer;
  }

  /** The actor, once the document is there and has it. */
  get actor(): Actor | undefined {
    return this.explainer ? lookup(this.explainer).actors.get(this.term.actor ?? '') : undefined;
  }

  get messages(): Messages {
    return this.#loader.messages;
  }

  /** Fetches the document, where it is not there yet. Gives why there is no card to show, or null. */
  async load(): Promise<Failure | null> {
    await this.#loader.load();
    const {failure} = this.#loader;
    return failure ?? (this.actor ? null : new Failure('unknown-id', {attribute: 'actor', value: this.term.actor}));
  }

  /** Its card is on screen: once for a document, the page hears of that. */
  announce(): void {
    if (this.#announced === this.explainer) return;
    this.#announced = this.explainer;
    this.term.dispatchEvent(new ExplainerReadyEvent({actors: 1}));
  }

  /** A person selects: tells the page, which may cancel, then the group. */
  choose({id}: Actor): boolean {
    const {explainer} = this;
    const allowed = explainer !== null && this.term.dispatchEvent(new ExplainerSelectEvent(explainer.id, 'actor', id));
    return allowed && this.select(id);
  }

  /** Selects an item for the group. False, and no change, for an unknown id. */
  select(id: string): boolean {
    const {explainer} = this;
    const kind = explainer && kindOf(explainer, id);
    if (!kind) return false;
    this.#selection.join(this.term.group ? `${this.term.group} ${explainer.id}` : '');
    this.#selection.set({kind, id});
    return true;
  }
}
