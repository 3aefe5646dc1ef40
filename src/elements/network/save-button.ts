import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {tools as english} from '../../i18n/en/tools.js';
import {warn} from '../../internal/warn.js';
import type {Desk} from './guide.js';
import type {Saving} from './save.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Opens the menu of saving, which is fetched when it is first wanted. */
export class SaveButton {
  #saving: Saving | undefined;
  readonly #desk: Desk;
  readonly #host: Host;

  constructor(host: Host, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
  }

  render(): TemplateResult {
    const {tools: texts = english} = this.#desk.context.messages;
    return html`<button
        type="button"
        class="tool"
        part="button"
        aria-label=${texts.save}
        title=${texts.save}
        popovertarget="save"
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2v8M4.5 7L8 10.5 11.5 7M3 13.5h10"></path></svg>
      </button>
      <div id="save" popover @beforetoggle=${this.#onToggle}>${this.#saving?.render()}</div>`;
  }

  readonly #onToggle = (event: ToggleEvent): void => {
    const menu = event.currentTarget as HTMLElement;
    if (event.newState === 'closed') {
      // Not every browser gives focus back from a menu in a shadow tree.
      if (menu.matches(':focus-within')) openerOf(menu).focus();
      return;
    }
    if (this.#saving) return place(menu);
    event.preventDefault();
    void this.#open(menu);
  };

  async #open(menu: HTMLElement): Promise<void> {
    try {
      const {Saving} = await import('./save.js');
      this.#saving ??= new Saving(this.#desk, this.#host);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      if (menu.isConnected) menu.togglePopover(true);
    } catch (error) {
      warn(this.#host, `saving could not be fetched: ${String(error)}`);
    }
  }
}

const openerOf = (menu: HTMLElement): HTMLElement => menu.previousElementSibling as HTMLElement;

/** Below its button: towards the middle of the window, and moving with the page. */
function place(menu: HTMLElement): void {
  const {left, right, bottom} = openerOf(menu).getBoundingClientRect();
  const {clientWidth} = document.documentElement;
  const {style} = menu;
  const onRight = left + right > clientWidth;
  style.top = `${bottom + scrollY}px`;
  style.left = onRight ? 'auto' : `${left + scrollX}px`;
  style.right = onRight ? `${clientWidth - right - scrollX}px` : 'auto';
}
