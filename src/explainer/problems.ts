/** Something in a document that could not be used as it is. */
export interface Problem {
  /** Where: a JSON pointer (RFC 6901) into the document as it was given; '' is the whole document. */
  readonly pointer: string;
  /** What is wrong, with the value, and what became of it. No full stop. */
  readonly message: string;
  /** What would be right: a sentence. */
  readonly remedy: string;
}

/** What one reading of a document has found so far. */
export class Log {
  readonly problems: Problem[] = [];
  readonly #places = new Map<object, string>();

  report(pointer: string, message: string, remedy: string): void {
    this.problems.push({pointer, message, remedy});
  }

  /** Remembers where an item stood: its index changes as others are dropped. */
  place(item: object, pointer: string): void {
    this.#places.set(item, pointer);
  }

  pointerTo(item: object, field = ''): string {
    return (this.#places.get(item) ?? '') + (field && step(field));
  }
}

/** One step of a JSON pointer, escaped as RFC 6901 asks. */
export const step = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The longest piece of a value that a message shows, in characters. */
const SHOWN = 60;

/** A value in a few words, for a message: never long, and never walked into, since it may be endlessly deep. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
