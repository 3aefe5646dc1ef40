/** An opening and a closing quotation mark. `marks.ts` has those of other languages. */
export type Marks = readonly [open: string, close: string];
export const ENGLISH_MARKS: Marks = ['“', '”'];
