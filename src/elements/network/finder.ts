import {html, nothing, type TemplateResult} from 'lit';
import {findActors, type Found} from '../../explainer/find.js';
import type {Actor} from '../../explainer/schema.js';
import type {Desk} from './guide.js';

/** A field that finds an actor by name: an editable combobox with a list, after the WAI-ARIA Authoring Practices. */
export class Finder {
  /** What is in the field since a person came to it. */
  #typed: string | undefined;
  /** What the list shows while it is open, and why there is no more. */
  #found: readonly Found[] | undefined;
  #note = '';
  /** Which of the list Enter picks. */
  #at = 0;
  readonly #desk: Desk;
  readonly #id: 'find' | 'from' | 'to';
  readonly #onPick: (actor: Actor) => void;

  /** `id` is unique in the widget, and the name of the field’s label among the texts. */
  constructor(desk: Desk, id: 'find' | 'from' | 'to', onPick: (actor: Actor) => void) {
    this.#desk = desk;
    this.#id = id;
    this.#onPick = onPick;
  }

  /** `picked` is the name of the actor that the field stands for. */
  render(picked = ''): TemplateResult {
    const {finding} = this.#desk.context.messages;
    const id = this.#id;
    const found = this.#found ?? [];
    return html`<div class="finder">
      ${id === 'find' ? nothing : html`<label class="small muted" for=${id}>${finding[id]}</label>`}
      <input
        id=${id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        placeholder=${finding.find}
        aria-label=${finding[id]}
        aria-autocomplete="list"
        aria-expanded=${found.length > 0}
        aria-controls="${id}-list"
        aria-activedescendant=${found.length ? `${id}-${this.#at}` : nothing}
        .value=${this.#typed ?? picked}
        @focus=${() => this.#input?.select()}
        @input=${() => this.#look()}
        @keydown=${this.#onKeyDown}
        @blur=${() => this.#set()}
      />
      <div class="found" ?hidden=${!this.#found} @mousedown=${(event: Event) => event.preventDefault()}>
        <ul role="listbox" id="${id}-list" aria-label=${finding[id]}>
          ${found.map((one, i) => this.#option(one, i))}
        </ul>
        ${this.#note ? html`<p class="muted small">${this.#note}</p>` : nothing}
      </div>
    </div>`;
  }

  #option({actor, also}: Found, i: number): TemplateResult {
    const {finding, kinds} = this.#desk.context.messages;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the keys
    return html`<li
      role="option"
      id="${this.#id}-${i}"
      aria-selected=${i === this.#at}
      @click=${(event: PointerEvent) => this.#onClick(i, event)}
    >
      <span class="other">${actor.name}</span>
      <span class="muted small">
        ${also ? html`${finding.also} <bdi lang=${also.lang ?? nothing}>${also.text}</bdi>` : actor.role || kinds[actor.kind]}
      </span>
    </li>`;
  }

  /** Null while the widget shows its table instead. */
  get #input(): HTMLInputElement | null {
    return this.#desk.host.renderRoot.querySelector(`#${this.#id}`);
  }

  #set(typed?: string, found?: readonly Found[]): void {
    this.#typed = typed;
    this.#found = found;
    this.#at = 0;
    this.#desk.update();
  }

  #look(): void {
    const query = this.#input?.value ?? '';
    if (!query.trim()) return this.#set(query);
    const {finding} = this.#desk.context.messages;
    const actors = this.#desk.graph.nodes.map(({actor}) => actor);
    const {found, count} = findActors(actors, query);
    const said = count ? finding.found(found.length, count) : finding.none;
    this.#note = found.length === count && count ? '' : said;
    this.#set(query, found);
    this.#desk.say(said);
    requestAnimationFrame(() => this.#scrollTo(' + .found'));
  }

  /** Shows the name picked, ready to be typed over. */
  #pick(): void {
    const actor = this.#found?.[this.#at]?.actor;
    const input = this.#input;
    if (!actor || !input) return;
    this.#set((input.value = actor.name));
    input.select();
    this.#onPick(actor);
  }

  #onClick(i: number, {pointerType}: PointerEvent): void {
    this.#at = i;
    this.#pick();
    // The keyboard on the screen is in the way of what was asked for.
    if (pointerType === 'touch') this.#input?.blur();
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const {key} = event;
    if (key === 'Escape' && !this.#found && !this.#typed) return;
    // What is typed is neither for the keys of the diagram nor for the page’s shortcuts, which do not see that it is a field.
    event.stopPropagation();
    if (event.isComposing || !/^(ArrowDown|ArrowUp|Enter|Escape)$/.test(key)) return;
    event.preventDefault();
    if (key === 'Enter') this.#pick();
    else if (key === 'Escape') this.#set(this.#found && this.#typed);
    else if (this.#found) this.#move(key === 'ArrowDown' ? 1 : -1, this.#found.length);
    else this.#look();
  };

  #move(by: number, among: number): void {
    this.#at = (this.#at + by + among) % (among || 1);
    this.#desk.update();
    this.#scrollTo(`-${this.#at}`);
  }

  /** To what has this after the id of the field in its selector. */
  #scrollTo(rest: string): void {
    this.#desk.host.renderRoot.querySelector(`#${this.#id}${rest}`)?.scrollIntoView({block: 'nearest'});
  }
}
