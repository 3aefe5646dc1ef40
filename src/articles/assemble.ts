/** A document in the pieces that an article's folder keeps it in: one file for the head and the short lists, one for each long list. */
export interface Parts {
  /** The head, with `sources`, `relationTypes`, `corrections` and `withdrawn`. */
  readonly document: object;
  readonly actors: unknown;
  readonly relations: unknown;
  readonly quotes: unknown;
  readonly events: unknown;
  readonly tour?: unknown;
  readonly layouts?: unknown;
}

/** One document out of its pieces, still unchecked: `parse` is what says whether it is an explainer. */
export function assemble({document, ...lists}: Parts): unknown {
  return {...document, ...lists};
}
