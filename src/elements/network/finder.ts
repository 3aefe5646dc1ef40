import {html, nothing, type TemplateResult} from 'lit';
import type {Found} from '../../explainer/find.js';
import type {Actor} from '../../explainer/schema.js';
import {finding as english} from '../../i18n/en/finding.js';
import type {Desk} from './guide.js';

export interface FinderOptions {
  /** Unique in the widget; also the name of its label among the texts. */
  readonly id: 'find' | 'from' | 'to';
  /** Name of the actor that the field stands for. */
  readonly picked?: () => string | undefined;
  readonly onPick: (actor: Actor) => void;
}

interface List {
  readonly found: readonly Found[];
  /** Why there are no more of them, if that is so. */
  readonly note: string;
}

/** A field that finds an actor by name: an editable combobox with a list, after the WAI-ARIA Authoring Practices. */
export class Finder {
  readonly #desk: Desk;
  readonly #options: FinderOptions;
  /** What is in the field since a person came to it. */
  #typed: string | undefined;
  /** What the list shows while it is open. */
  #list: List | undefined;
  /** Which of the list Enter picks. */
  #at = 0;
  #looking = Promise.resolve();

  constructor(desk: Desk, options: FinderOptions) {
    this.#desk = desk;
    this.#options = options;
  }

  render(): TemplateResult {
    const {finding: texts = english} = this.#desk.context.messages;
    const {id, picked} = this.#options;
    const {found = [], note} = this.#list ?? {};
    return html`<div class="finder">
      ${id === 'find' ? nothing : html`<label class="small muted" for=${id}>${texts[id]}</label>`}
      <input
        id=${id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        placeholder=${texts.find}
        aria-label=${texts[id]}
        aria-autocomplete="list"
        aria-expanded=${found.length > 0}
        aria-controls="${id}-list"
        aria-activedescendant=${found.length ? `${id}-${this.#at}` : nothing}
        .value=${this.#typed ?? picked?.() ?? ''}
        @focus=${this.#onFocus}
        @input=${this.#onInput}
        @keydown=${this.#onKeyDown}
        @blur=${() => this.#set(undefined)}
      />
      <div class="found" ?hidden=${!this.#list} @mousedown=${(event: Event) => event.preventDefault()}>
        <ul role="listbox" id="${id}-list" aria-label=${texts[id]}>
          ${found.map((one, i) => this.#option(one, i))}
        </ul>
        ${note ? html`<p class="muted small">${note}</p>` : nothing}
      </div>
    </div>`;
  }

  #option({actor, also}: Found, i: number): TemplateResult {
    const {finding: texts = english, kinds} = this.#desk.context.messages;
    const id = `${this.#options.id}-${i}`;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the keys
    return html`<li role="option" id=${id} aria-selected=${i === this.#at} @click=${this.#onClick}>
      <span class="other">${actor.name}</span>
      <span class="muted small">
        ${also ? html`${texts.also} <bdi lang=${also.lang ?? nothing}>${also.text}</bdi>` : actor.role || kinds[actor.kind]}
      </span>
    </li>`;
  }

  #set(typed: string | undefined, list?: List): void {
    this.#typed = typed;
    this.#list = list;
    this.#at = 0;
    this.#desk.update();
  }

  readonly #onFocus = ({target}: Event): void => {
    (target as HTMLInputElement).select();
    import('../../explainer/find.js').catch(() => undefined);
  };

  readonly #onInput = ({target}: Event): void => {
    this.#looking = this.#look(target as HTMLInputElement);
  };

  /** What finds names is fetched when the field is first used; what is typed meanwhile is looked up when it is there. */
  async #look(input: HTMLInputElement): Promise<void> {
    const query = input.value;
    const {finding: texts = english} = this.#desk.context.messages;
    this.#typed = query;
    const find = await import('../../explainer/find.js').catch(() => undefined);
    if (query !== this.#typed) return;
    const {found, count} = find?.findActors(
      this.#desk.graph.nodes.map(({actor}) => actor),
      query,
    ) ?? {found: [], count: 0};
    if (!query.trim()) return this.#set(query);
    const said = !find ? texts.failed : count ? texts.found(found.length, count) : texts.none;
    this.#set(query, {found, note: found.length === count && count ? '' : said});
    this.#desk.say(said);
    requestAnimationFrame(() => input.nextElementSibling?.scrollIntoView({block: 'nearest'}));
  }

  /** Shows the name picked, ready to be typed over. */
  #pick(input: HTMLInputElement): void {
    const actor = this.#list?.found[this.#at]?.actor;
    if (!actor) return;
    this.#set((input.value = actor.name));
    input.select();
    this.#options.onPick(actor);
  }

  readonly #onClick = (event: Event): void => {
    const option = event.currentTarget as Element;
    const input = option.closest('.finder')!.querySelector('input')!;
    this.#at = [...option.parentElement!.children].indexOf(option);
    this.#pick(input);
    // The keyboard on the screen is in the way of what was asked for.
    if ((event as PointerEvent).pointerType === 'touch') input.blur();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const {key} = event;
    const input = event.target as HTMLInputElement;
    if (key === 'Escape' && !this.#list && !this.#typed) return;
    // What is typed is neither for the keys of the diagram nor for the page’s shortcuts, which do not see that it is a field.
    event.stopPropagation();
    if (event.isComposing || !/^(ArrowDown|ArrowUp|Enter|Escape)$/.test(key)) return;
    event.preventDefault();
    if (key === 'Enter') void this.#looking.then(() => this.#pick(input));
    else if (key === 'Escape') this.#set(this.#list && this.#typed);
    else if (this.#list) this.#move(key === 'ArrowDown' ? 1 : -1, input);
    else this.#looking = this.#look(input);
  };

  #move(by: number, input: Element): void {
    const options = input.parentElement!.querySelectorAll('[role=option]');
    this.#at = (this.#at + by + options.length) % (options.length || 1);
    options[this.#at]?.scrollIntoView({block: 'nearest'});
    this.#desk.update();
  }
}
