import type {Previous} from './previous.js';
import type {Row} from './row.js';
import {slug} from './slug.js';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Gives every item an id: the author’s, else the one it had before, else one made of what it is called. */
export class Ids {
  readonly #ofRow = new Map<Row, string>();
  readonly #taken = new Map<string, Row | undefined>();

  /** `rows` are all rows of all sheets: the ids that authors give come before those that are made. */
  constructor(
    rows: readonly Row[],
    readonly previous: Previous,
  ) {
    for (const row of rows) this.#give(row);
  }

  /** The id of an item in a list, the same each time; `wanted` is what one is made of. */
  of(row: Row | undefined, list: string, item: Readonly<Record<string, unknown>>, wanted: string): string {
    const given = row && this.#ofRow.get(row);
    if (given !== undefined) return given;
    const id = this.previous.idOf(list, item, (one) => this.#taken.has(one)) ?? this.#make(wanted, list);
    this.#taken.set(id, row);
    if (row) this.#ofRow.set(row, id);
    return id;
  }

  #give(row: Row): void {
    const id = row.text('id');
    if (id === undefined) return;
    const earlier = this.#taken.get(id);
    if (!KEBAB.test(id))
      row.report(
        'id',
        `‘${id}’ is no id`,
        `ids have small letters, digits and hyphens: write ${slug(id, 'id')}, or leave it empty`,
      );
    else if (earlier) row.report('id', `the id ‘${id}’ is taken by ${earlier.name}`, 'give this one another, or leave it empty');
    else {
      this.#ofRow.set(row, id);
      this.#taken.set(id, row);
    }
  }

  #make(wanted: string, list: string): string {
    const base = slug(wanted, list.replace(/s$/, '').toLowerCase());
    const free = (id: string): boolean => !this.#taken.has(id) && !this.previous.all.has(id);
    let id = base;
    for (let number = 2; !free(id); number++) id = `${base}-${number}`;
    return id;
  }
}
