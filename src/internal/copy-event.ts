import {options} from './events.js';

/** A person copied a quotation, or what passes a widget on: its embed code, or a link to it. */
export class ExplainerCopyEvent extends Event {
  constructor(readonly what: 'quote' | 'embed' | 'link') {
    super('explainer-copy', options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-copy': ExplainerCopyEvent;
  }
}
