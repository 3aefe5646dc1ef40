/** Why a widget shows its fallback. */
export type FailureCode = 'not-found' | 'network' | 'timeout' | 'invalid' | 'unknown-id' | 'unsupported';

/** What `trouble.ts` makes a sentence of. */
export interface FailureDetail {
  /** The address of the document. */
  readonly url?: string;
  /** What the browser, the server or `parse` said. */
  readonly reason?: string | number;
  /** The attribute with an id that the document does not have, and that id. */
  readonly attribute?: 'actor' | 'quote' | 'focus';
  readonly value?: string | null;
}

/** A widget's reason for showing its fallback; the sentence for it arrives only when it is wanted. */
export class Failure extends Error {
  readonly key: string;
  constructor(
    readonly code: FailureCode,
    readonly detail: FailureDetail = {},
  ) {
    super(code);
    this.key = code + JSON.stringify(detail);
  }
}
