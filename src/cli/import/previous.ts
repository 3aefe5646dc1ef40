import {folded} from './nearest.js';

type Item = Readonly<Record<string, unknown>> & {readonly id?: unknown};

/** By what an item is known again in a later import: the surest first. */
export const KEYS: Readonly<Record<string, (item: Item) => readonly string[]>> = {
  document: () => ['document'],
  sources: ({title}) => [key(title)],
  actors: ({name, aliases}) => [key(name), ...list(aliases).map((alias) => key(alias))],
  facts: ({actor, text}) => [key(actor, text)],
  relationTypes: ({label}) => [key(label)],
  relations: ({from, type, to, text}) => [key(from, type, to, text), key(from, type, to)],
  quotes: ({text}) => [key(text)],
  events: ({title, date}) => [key(title, date), key(title)],
  tour: ({title}) => [key(title)],
};

const key = (...parts: readonly unknown[]): string =>
  parts.map((part) => (typeof part === 'string' ? folded(part) : '')).join('|');
const list = (value: unknown): readonly Item[] => (Array.isArray(value) ? (value as Item[]) : []);

/** The ids of an earlier document, which its items keep for ever. */
export class Previous {
  readonly #ids = new Map<string, string[]>();
  /** All of them, also of what is gone: no other item may have them. */
  readonly all = new Set<string>();

  constructor(readonly document: Item | undefined) {
    if (!document) return;
    this.#remember('document', document);
    for (const name of Object.keys(KEYS)) for (const item of list(document[name])) this.#remember(name, item);
    for (const actor of list(document.actors))
      for (const fact of list(actor.facts)) this.#remember('facts', {...fact, actor: actor.id});
  }

  /** The id that an item had; none if several may be meant. */
  idOf(name: string, item: Item, taken: (id: string) => boolean): string | undefined {
    for (const one of KEYS[name]!(item)) {
      const [id, ...others] = this.#ids.get(`${name}|${one}`) ?? [];
      if (id !== undefined && !others.length && !taken(id)) return id;
    }
    return undefined;
  }

  #remember(name: string, item: Item): void {
    if (typeof item.id !== 'string') return;
    this.all.add(item.id);
    for (const one of new Set(KEYS[name]!(item))) {
      const place = `${name}|${one}`;
      this.#ids.set(place, [...(this.#ids.get(place) ?? []), item.id]);
    }
  }
}
