export interface Column {
  /** As in the document. */
  readonly field: string;
  /** As in the starter; the field itself if missing. */
  readonly heading?: string;
  /** Other headings that sheets have. */
  readonly also?: readonly string[];
  /** Whether every row has to fill it in. */
  readonly needed?: boolean;
  /** For the author: what to write there. */
  readonly about: string;
}

export interface List {
  /** As in the document. */
  readonly name: string;
  /** What the sheet is called. */
  readonly title: string;
  /** Other names that sheets have. */
  readonly also: readonly string[];
  readonly about: string;
  /** Whether there is no explainer without it. */
  readonly needed?: boolean;
  readonly columns: readonly Column[];
}

/** What all that others may refer to have. */
export const ID: Column = {
  field: 'id',
  also: ['identifier', 'key', 'slug'],
  about: 'Leave it empty: one is made, and kept for good.',
};
