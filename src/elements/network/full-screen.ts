import {nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {tools as english} from '../../i18n/en/tools.js';
import {adopt} from './adopt.js';
import {fullScreenStyles} from './full-screen.styles.js';
import type {Desk} from './guide.js';
import {tool} from './toolbar.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Shows the widget on the whole screen, where the browser and the page allow it. */
export class FullScreen {
  readonly #host: Host;
  readonly #desk: Desk;

  constructor(host: Host, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    adopt(host.renderRoot, fullScreenStyles);
    host.addEventListener('fullscreenchange', () => host.requestUpdate());
  }

  render(): TemplateResult | typeof nothing {
    if (!document.fullscreenEnabled) return nothing;
    const {tools: texts = english} = this.#desk.context.messages;
    return this.#on
      ? tool(texts.leaveFullScreen, 'M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4', () => void document.exitFullscreen())
      : tool(texts.fullScreen, 'M2 6V2h4M10 2h4v4M2 10v4h4M10 14h4v-4', () => this.#enter(texts.noFullScreen));
  }

  get #on(): boolean {
    return this.#host.matches(':fullscreen');
  }

  #enter(refused: string): void {
    this.#host.requestFullscreen().catch(() => this.#desk.say(refused));
  }
}
