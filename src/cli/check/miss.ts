import type {Problem} from '../../explainer/parse.js';

/** Something that an article's data should have or say, and does not. */
export interface Miss {
  /** Where in the data or the text: `relation leads-aah, locator 1`. */
  readonly place: string;
  /** What is wrong, with the words concerned. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A problem that `parse` found, as a miss. */
export const toMiss = ({pointer, message, remedy}: Problem): Miss => ({place: pointer || '/', what: message, remedy});

/** A miss on one line, as the terminal shows it. */
export const line = ({place, what, remedy}: Miss): string => `${place}: ${what}\n    → ${remedy}`;
