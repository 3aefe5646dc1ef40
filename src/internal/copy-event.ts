import {options} from './events.js';

/** A person copied something, such as a quotation. */
export class ExplainerCopyEvent extends Event {
  constructor(readonly what: 'quote') {
    super('explainer-copy', options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-copy': ExplainerCopyEvent;
  }
}
