/** How much of the document a widget shows. */
export interface Items {
  actors?: number;
  relations?: number;
  quotes?: number;
  events?: number;
}

/** What can be selected. */
export type SelectionKind = 'actor' | 'relation' | 'quote' | 'event';
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** Every event of a widget leaves its shadow root. */
export const options = {bubbles: true, composed: true} as const;

/** The first complete picture is on screen; a network's positions may still be provisional. */
export class ExplainerReadyEvent extends Event {
  constructor(readonly items: Items) {
    super('explainer-ready', options);
  }
}

/** A person selected something. Cancel it to keep the widget, and its group, as they are. */
export class ExplainerSelectEvent extends Event {
  constructor(
    /** Id of the explainer. */
    readonly explainer: string,
    readonly kind: SelectionKind,
    readonly id: string,
  ) {
    super('explainer-select', {...options, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-ready': ExplainerReadyEvent;
    'explainer-select': ExplainerSelectEvent;
  }
}
