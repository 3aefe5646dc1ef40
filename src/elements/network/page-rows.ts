/** So many rows of a list are in the document at a time. */
export const PAGE_ROWS = 150;
