import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Messages} from '../../i18n/index.js';
import {FocusController} from './focus-controller.js';
import {PrintController} from './print-controller.js';
import {StatusController} from './status-controller.js';
import {toolbar} from './toolbar.js';
import {ZoomController} from './zoom-controller.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly noZoom: boolean;
}

/** All that moves through the picture. Fetched once the picture is drawn, so that it does not wait for this. */
export class Controls {
  readonly zoom: ZoomController;
  readonly keys: FocusController;
  readonly status: StatusController;

  /** `close` is called when Escape closes what is open, and says whether anything was; `early` are gestures that came before. */
  constructor(host: Host, close: () => boolean, early: readonly Event[]) {
    this.zoom = new ZoomController(host);
    this.keys = new FocusController(host, {moves: this.zoom, close});
    this.status = new StatusController(host);
    new PrintController(host);
    this.zoom.hostUpdated();
    for (const event of early) this.handleEvent(event);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.keys.onKeyDown(event);
    else this.zoom.handleEvent(event);
  }

  toolbar(messages: Messages): TemplateResult {
    return toolbar(messages, this.zoom.zoomed, this.zoom);
  }
}
