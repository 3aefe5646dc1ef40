import {folded, suggestion} from './nearest.js';
import type {Row} from './row.js';

/** What other rows refer to by name or id: actors, sources, events, claims. */
export class Directory {
  readonly #ids = new Map<string, string>();
  readonly #forms = new Map<string, Set<string>>();
  readonly #names = new Map<string, string>();

  /**
   * `what` is what one of them is called in messages, “an actor”; `remedy` what to do about one that is not there. `needed`: that
   * there are none at all is told elsewhere.
   */
  constructor(
    readonly what: string,
    readonly remedy: string,
    readonly needed = false,
  ) {}

  /** `names` are the ways to refer to it, its own name first. */
  add(id: string, names: readonly string[]): void {
    this.#ids.set(id, names[0] ?? id);
    for (const name of names) {
      const form = folded(name);
      if (!form) continue;
      this.#forms.set(form, (this.#forms.get(form) ?? new Set()).add(id));
      this.#names.set(form, name);
    }
  }

  /** The id that a name, or an id, stands for; undefined if none does, or more than one. */
  find(name: string): string | undefined {
    if (this.#ids.has(name)) return name;
    const found = this.#forms.get(folded(name));
    return found?.size === 1 ? [...found][0] : undefined;
  }

  /** The same for a cell, with a problem where it is not found. */
  look(row: Row, field: string, name: string): string | undefined {
    const id = this.find(name);
    if (id !== undefined) return id;
    if (this.needed && !this.#ids.size) return name;
    const several = [...(this.#forms.get(folded(name)) ?? [])].map((one) => `‘${this.#ids.get(one)}’`);
    if (several.length) row.report(field, `‘${name}’ may be ${several.join(' or ')}`, 'write the whole name, or the id');
    else row.report(field, `‘${name}’ is not ${this.what}`, this.#suggest(name));
    return undefined;
  }

  /** The same for a cell with one name. */
  one(row: Row, field: string, needed = false): string | undefined {
    const name = needed ? row.needed(field) : row.text(field);
    return name ? this.look(row, field, name) : undefined;
  }

  /** The same for a cell with several names, between semicolons; commas will do where no name has one. */
  many(row: Row, field: string): readonly string[] {
    const names = row.many(field).flatMap((name) => {
      const parts = name.split(/\s*,\s*/);
      return this.find(name) === undefined && parts.every((part) => this.find(part) !== undefined) ? parts : [name];
    });
    return [...new Set(names.flatMap((name) => this.look(row, field, name) ?? []))];
  }

  #suggest(name: string): string {
    return suggestion(name, [...this.#names.values(), ...this.#ids.keys()], this.remedy);
  }
}
