import {options} from './events.js';

/** A network's positions are final. */
export class ExplainerSettleEvent extends Event {
  constructor() {
    super('explainer-settle', options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-settle': ExplainerSettleEvent;
  }
}
