/**
 * Reads a value by a schema, keeping whatever is usable. What a schema says is checked by valibot, field by field; what
 * becomes of a bad field is decided here: an optional field or a list's item is left out, a required field costs the
 * object it belongs to. The walk follows the schema, not the value: it goes no deeper and copies no other keys than the
 * schema names, however deep or hostile the value is.
 */
import {safeParse, type GenericSchema} from 'valibot';
import {type Log, shown, step} from './problems.js';

/** What was read, or why nothing could be. */
export type Outcome = {readonly value: unknown} | {readonly faults: readonly Fault[]};

/** A value that breaks its schema, on the way up to whatever can do without it. */
export interface Fault {
  readonly pointer: string;
  /** Such as `since is "March"`. */
  readonly message: string;
  readonly remedy: string;
}

/** Those parts of valibot's schema objects that say how a value is made up. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly value?: Shape;
  readonly default?: unknown;
  readonly options?: readonly string[];
  readonly pipe?: readonly {
    readonly kind: string;
    readonly type: string;
    readonly requirement?: unknown;
    readonly message?: unknown;
  }[];
}

/** Bidirectional overrides, embeddings and isolates: they could show words in another order than they are stored. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
/** So many good values of a field are remembered, so that not all of a large document's are. */
const MOST_KNOWN = 100;

/** Never copied, since they could reach an object's prototype. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'must be text, in quotation marks',
  number: 'must be a number',
  boolean: 'must be true or false',
  array: 'must be a list',
  tuple: 'must be two numbers, [x, y]',
};

/** Reads a value that stands at a pointer; `Faults` where nothing could be. */
type Read = (value: unknown, pointer: string, log: Log) => unknown;

/** A class, so that no value of a document can pass for it. */
class Faults {
  constructor(readonly list: readonly Fault[]) {}
}

/**
 * Reads a document by its schema, with a step for each item of its lists, so that a page can do other things in between. What is
 * dropped on the way goes to `log`.
 */
export function* salvage(schema: GenericSchema, document: unknown, log: Log): Generator<void, Outcome> {
  const result = yield* objectSteps(schema, document, '', log);
  return result instanceof Faults ? {faults: result.list} : {value: result};
}

const readers = new WeakMap<Shape, Read>();

/** How a shape is read: worked out once, since a document has thousands of items of the same shape. */
function readerOf(shape: Shape): Read {
  let reader = readers.get(shape);
  if (!reader) readers.set(shape, (reader = makeReader(shape)));
  return reader;
}

function makeReader(shape: Shape): Read {
  switch (shape.type) {
    case 'optional':
      return optionalReader(shape);
    case 'object':
      return objectReader(shape);
    case 'array':
      return listReader(shape);
    case 'record':
      return recordReader(shape);
    default:
      return leafReader(shape);
  }
}

function optionalReader(shape: Shape): Read {
  const read = readerOf(shape.wrapped as Shape);
  return (value, pointer, log) => optional(shape, value === undefined ? undefined : read(value, pointer, log), pointer, log);
}

/** What becomes of an optional value that was read, or was not there. */
function optional(shape: Shape, read: unknown, pointer: string, log: Log): unknown {
  if (read instanceof Faults) drop(read, `${nameOf(pointer)} is left out`, log);
  else if (read !== undefined) return read;
  // A default list is copied: what is read gets frozen, and the schema's own must not.
  return Array.isArray(shape.default) ? [...(shape.default as unknown[])] : shape.default;
}

const fieldsOf = ({entries = {}}: Shape) =>
  Object.entries(entries).map(([key, entry]) => ({key, step: step(key), entry, read: entryReader(entry)}));

function objectReader(shape: Shape): Read {
  const fields = fieldsOf(shape);
  return (value, pointer, log) => {
    if (!isObject(value)) return fault(pointer, value, 'must be an object');
    const result: Record<string, unknown> = {};
    let faults: readonly Fault[] | undefined;
    for (const field of fields) {
      const read = field.read(own(value, field.key), pointer + field.step, log);
      if (read instanceof Faults) faults = [...(faults ?? []), ...read.list];
      else if (read !== undefined) result[field.key] = read;
    }
    if (faults) return new Faults(faults);
    log.place(result, pointer);
    return result;
  };
}

/** The same for the document itself, with a step for each item of its lists. */
function* objectSteps(shape: Shape, value: unknown, pointer: string, log: Log): Generator<void, unknown> {
  if (!isObject(value)) return fault(pointer, value, 'must be an object');
  const result: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const {key, step: last, entry, read} of fieldsOf(shape)) {
    const field = own(value, key);
    const at = pointer + last;
    const list = entry.wrapped ?? entry;
    let outcome: unknown;
    if (list.type === 'array' && Array.isArray(field)) {
      outcome = yield* listSteps(list, field, at, log);
      if (entry !== list) outcome = optional(entry, outcome, at, log);
    } else outcome = read(field, at, log);
    if (outcome instanceof Faults) faults.push(...outcome.list);
    else if (outcome !== undefined) result[key] = outcome;
  }
  if (faults.length) return new Faults(faults);
  log.place(result, pointer);
  return result;
}

/** An unknown value of a list that must have one is a later version's: it stays visible, as `other`. */
function entryReader(shape: Shape): Read {
  const read = readerOf(shape);
  if (shape.type !== 'picklist') return read;
  return (value, pointer, log) => {
    const outcome = read(value, pointer, log);
    if (typeof value !== 'string' || !(outcome instanceof Faults)) return outcome;
    drop(outcome, 'it counts as "other"', log);
    return 'other';
  };
}

function listReader(shape: Shape): Read {
  const read = readerOf(shape.item as Shape);
  return (value, pointer, log) => {
    if (!Array.isArray(value)) return fault(pointer, value, expected(shape));
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index++) keepItem(items, read, value[index], pointer, index, log);
    return enough(shape, items, pointer);
  };
}

function* listSteps(shape: Shape, value: readonly unknown[], pointer: string, log: Log): Generator<void, unknown> {
  const read = readerOf(shape.item as Shape);
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    yield;
    keepItem(items, read, item, pointer, index, log);
  }
  return enough(shape, items, pointer);
}

function keepItem(items: unknown[], read: Read, item: unknown, pointer: string, index: number, log: Log): void {
  const outcome = read(item, `${pointer}/${index}`, log);
  if (outcome instanceof Faults) drop(outcome, `${nameOf(pointer)} item ${index} is left out`, log);
  else items.push(outcome);
}

function enough(shape: Shape, items: readonly unknown[], pointer: string): unknown {
  const least = shape.pipe?.find(({type}) => type === 'min_length');
  if (!least || items.length >= Number(least.requirement)) return items;
  return new Faults([
    {pointer, message: `${nameOf(pointer)} has ${items.length} usable items`, remedy: sentence(String(least.message))},
  ]);
}

function recordReader(shape: Shape): Read {
  const read = readerOf(shape.value as Shape);
  return (value, pointer, log) => {
    if (!isObject(value)) return fault(pointer, value, 'must be an object');
    const result = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      if (UNSAFE_KEYS.has(key)) continue;
      const outcome = read(own(value, key), pointer + step(key), log);
      if (outcome instanceof Faults) drop(outcome, `${key} is left out`, log);
      else result[key] = outcome;
    }
    return result;
  };
}

function leafReader(shape: Shape): Read {
  const schema = shape as unknown as GenericSchema;
  /** Good ones, which no schema changes: a list's items mostly have the same statuses, sources and numbers of paragraphs. */
  const known = new Set<unknown>();
  const isFreeText = shape.type === 'string' && !shape.pipe?.some(({kind}) => kind === 'validation');
  return (value, pointer, log) => {
    const clean = typeof value === 'string' ? value.replace(BIDI_CONTROLS, '') : value;
    if (clean !== value)
      log.report(
        pointer,
        `${nameOf(pointer)} has characters that change the direction of text; they are taken out`,
        'It must do without U+202A–202E and U+2066–2069.',
      );
    if ((isFreeText && typeof clean === 'string') || known.has(clean)) return clean;
    const {success, output, issues} = safeParse(schema, clean, {abortEarly: true});
    if (success) {
      if (typeof output !== 'object' && known.size < MOST_KNOWN) known.add(output);
      return output;
    }
    return fault(pointer, value, issues[0].kind === 'schema' ? expected(shape) : issues[0].message);
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own data property; one inherited, or computed by a getter, is not part of the document. */
const own = (object: object, key: string): unknown => Object.getOwnPropertyDescriptor(object, key)?.value;

const fault = (pointer: string, value: unknown, remedy: string): Faults =>
  new Faults([{pointer, message: `${nameOf(pointer)} is ${shown(value)}`, remedy: sentence(remedy)}]);

function drop({list}: Faults, consequence: string, log: Log): void {
  for (const {pointer, message, remedy} of list) log.report(pointer, `${message}, so ${consequence}`, remedy);
}

function expected({type, options, ...shape}: Shape): string {
  if (options) return `must be one of ${options.join(', ')}`;
  return EXPECTED[type] ?? ('literal' in shape ? `must be ${String(shape.literal)}` : 'must be valid');
}

const sentence = (remedy: string): string => `It ${remedy}.`;

/** What a pointer's last step is called: `since`, `item 3`, `the document`. */
function nameOf(pointer: string): string {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (!pointer) return 'the document';
  return /^\d+$/.test(name) ? `item ${name}` : name;
}
