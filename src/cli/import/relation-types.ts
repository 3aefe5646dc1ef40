import type {Ids} from './ids.js';
import {folded, nearest} from './nearest.js';
import type {Row} from './row.js';
import {TONES} from '../../explainer/values.js';

interface RelationType {
  readonly id: string;
  readonly label: string;
  readonly inverse: string;
  readonly directed: boolean;
  readonly tone: string;
}

/** The kinds of ties: those of the sheet, and those that relations name without it. */
export class RelationTypes {
  readonly #types: RelationType[] = [];
  readonly #byName = new Map<string, {readonly type: RelationType; readonly backwards: boolean}>();
  readonly #created: string[] = [];
  readonly #ids: Ids;
  readonly origins = new Map<object, Row>();

  constructor(rows: readonly Row[], ids: Ids) {
    this.#ids = ids;
    for (const row of rows) this.#read(row);
  }

  /** As they go into the document. */
  get all(): readonly RelationType[] {
    return this.#types;
  }

  /** Labels of those that no sheet declares. */
  get created(): readonly string[] {
    return this.#created;
  }

  /**
   * The type that a relation’s row names by label, by the label read backwards (`backwards`: the two ends change places) or by
   * id. One that is not there is made, unless it looks like a slip of the pen.
   */
  look(row: Row): {readonly id: string; readonly backwards: boolean} | undefined {
    const name = row.needed('type');
    if (!name) return undefined;
    const found = this.#byName.get(folded(name));
    if (found) return {id: found.type.id, backwards: found.backwards};
    const meant = nearest(
      name,
      this.#types.flatMap(({label, inverse}) => [label, inverse]),
    );
    if (meant !== undefined && !this.#created.includes(meant)) {
      row.report(
        'type',
        `‘${name}’ is no relation type`,
        `did you mean ‘${meant}’? A type of its own goes into relation types first`,
      );
      return undefined;
    }
    return {id: this.#create(name).id, backwards: false};
  }

  #read(row: Row): void {
    const label = row.needed('label');
    if (!label) return;
    const earlier = this.#byName.get(folded(label));
    if (earlier) row.report('label', `‘${label}’ is there twice`, 'keep one of them');
    const directed = row.yes('directed') ?? true;
    const inverse = directed ? row.needed('inverse') : (row.text('inverse') ?? label);
    const tone = row.oneOf('tone', TONES, false) ?? 'other';
    const type = this.#add({id: this.#ids.of(row, 'relationTypes', {label}, label), label, inverse, directed, tone});
    this.origins.set(type, row);
  }

  /** Nobody said how it reads backwards: an arrow does not pretend to know. */
  #create(label: string): RelationType {
    this.#created.push(label);
    const id = this.#ids.of(undefined, 'relationTypes', {label}, label);
    return this.#add({id, label, inverse: `← ${label}`, directed: true, tone: 'other'});
  }

  #add(type: RelationType): RelationType {
    this.#types.push(type);
    for (const name of [type.label, type.id]) this.#byName.set(folded(name), {type, backwards: false});
    const inverse = folded(type.inverse);
    if (!this.#byName.has(inverse)) this.#byName.set(inverse, {type, backwards: type.directed});
    return type;
  }
}
