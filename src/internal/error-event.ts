import {options} from './events.js';
import type {FailureCode} from './failure.js';

/** The fallback is shown, and why. */
export class ExplainerErrorEvent extends Event {
  constructor(
    readonly code: FailureCode,
    readonly message: string,
  ) {
    super('explainer-error', options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-error': ExplainerErrorEvent;
  }
}
