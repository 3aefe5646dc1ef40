import type {FigureException} from './figures.js';
import type {Miss} from './miss.js';
import type {NameException} from './names.js';
import type {ParagraphException} from './paragraphs.js';

/** What the checks against the text let pass, each with its reason. */
export interface Exceptions {
  readonly names: readonly NameException[];
  readonly paragraphs: readonly ParagraphException[];
  readonly figures: readonly FigureException[];
}

/** Reads exceptions, undefined where there are none. An exception without its fields or its reason is a miss, and excuses nothing. */
export function readExceptions(json: unknown): {readonly exceptions: Exceptions; readonly misses: readonly Miss[]} {
  const misses: Miss[] = [];
  const read = <T>(list: string, types: Readonly<Record<string, string>>): readonly T[] => {
    const items: unknown = (json as Record<string, unknown> | undefined)?.[list] ?? [];
    if (!Array.isArray(items)) {
      misses.push({place: `exceptions, ${list}`, what: 'not a list', remedy: 'make it a list of exceptions'});
      return [];
    }
    return items.filter((item: unknown, index): item is T => {
      const wrong = Object.entries({...types, reason: 'string'}).filter(
        ([key, type]) => typeof (item as Record<string, unknown> | null)?.[key] !== type,
      );
      if (wrong.length)
        misses.push({
          place: `exceptions, ${list} ${index}`,
          what: `no ${wrong.map(([key]) => key).join(', ')}`,
          remedy: 'give every exception its reason',
        });
      return !wrong.length;
    });
  };
  const exceptions = {
    names: read<NameException>('names', {text: 'string'}),
    paragraphs: read<ParagraphException>('paragraphs', {paragraph: 'number'}),
    figures: read<FigureException>('figures', {item: 'string', figure: 'string'}),
  };
  return {exceptions, misses};
}
