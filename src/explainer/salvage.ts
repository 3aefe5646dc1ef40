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
  readonly pipe?: readonly {readonly type: string; readonly requirement?: unknown; readonly message?: unknown}[];
}

/** Bidirectional overrides, embeddings and isolates: they could show words in another order than they are stored. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
/** Never copied, since they could reach an object's prototype. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'must be text, in quotation marks',
  number: 'must be a number',
  boolean: 'must be true or false',
  array: 'must be a list',
  tuple: 'must be two numbers, [x, y]',
};

/** Reads `value` by `schema`; `pointer` is where it stands. What is dropped on the way goes to `log`. */
export function salvage(schema: GenericSchema, value: unknown, pointer: string, log: Log): Outcome {
  return read(schema, value, pointer, log);
}

function read(shape: Shape, value: unknown, pointer: string, log: Log): Outcome {
  switch (shape.type) {
    case 'optional':
      return readOptional(shape, value, pointer, log);
    case 'object':
      return readObject(shape, value, pointer, log);
    case 'array':
      return readList(shape, value, pointer, log);
    case 'record':
      return readRecord(shape, value, pointer, log);
    default:
      return readLeaf(shape, value, pointer, log);
  }
}

function readOptional(shape: Shape, value: unknown, pointer: string, log: Log): Outcome {
  // A default list is copied: what is read gets frozen, and the schema's own must not.
  const absent = {value: Array.isArray(shape.default) ? [...(shape.default as unknown[])] : shape.default};
  if (value === undefined) return absent;
  const outcome = read(shape.wrapped as Shape, value, pointer, log);
  if ('value' in outcome) return outcome;
  drop(outcome.faults, `${nameOf(pointer)} is left out`, log);
  return absent;
}

function readObject(shape: Shape, value: unknown, pointer: string, log: Log): Outcome {
  if (!isObject(value)) return fault(pointer, value, 'must be an object');
  const result: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [key, entry] of Object.entries(shape.entries ?? {})) {
    const outcome = readEntry(entry, own(value, key), pointer + step(key), log);
    if ('faults' in outcome) faults.push(...outcome.faults);
    else if (outcome.value !== undefined) result[key] = outcome.value;
  }
  if (faults.length) return {faults};
  log.place(result, pointer);
  return {value: result};
}

/** An unknown value of a list that must have one is a later version's: it stays visible, as `other`. */
function readEntry(shape: Shape, value: unknown, pointer: string, log: Log): Outcome {
  const outcome = read(shape, value, pointer, log);
  if (shape.type !== 'picklist' || typeof value !== 'string' || 'value' in outcome) return outcome;
  drop(outcome.faults, 'it counts as "other"', log);
  return {value: 'other'};
}

function readList(shape: Shape, value: unknown, pointer: string, log: Log): Outcome {
  if (!Array.isArray(value)) return fault(pointer, value, expected(shape));
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const outcome = read(shape.item as Shape, item, pointer + step(index), log);
    if ('value' in outcome) items.push(outcome.value);
    else drop(outcome.faults, `${singular(pointer)} ${index} is left out`, log);
  }
  const least = shape.pipe?.find(({type}) => type === 'min_length');
  if (least && items.length < Number(least.requirement))
    return {
      faults: [
        {pointer, message: `${nameOf(pointer)} has ${items.length} usable items`, remedy: sentence(String(least.message))},
      ],
    };
  return {value: items};
}

function readRecord(shape: Shape, value: unknown, pointer: string, log: Log): Outcome {
  if (!isObject(value)) return fault(pointer, value, 'must be an object');
  const result = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    if (UNSAFE_KEYS.has(key)) continue;
    const outcome = read(shape.value as Shape, own(value, key), pointer + step(key), log);
    if ('value' in outcome) result[key] = outcome.value;
    else drop(outcome.faults, `${key} is left out`, log);
  }
  return {value: result};
}

function readLeaf(shape: Shape, value: unknown, pointer: string, log: Log): Outcome {
  const clean = typeof value === 'string' ? value.replace(BIDI_CONTROLS, '') : value;
  if (clean !== value)
    log.report(
      pointer,
      `${nameOf(pointer)} has characters that change the direction of text; they are taken out`,
      'It must do without U+202A–202E and U+2066–2069.',
    );
  const {success, output, issues} = safeParse(shape as unknown as GenericSchema, clean, {abortEarly: true});
  if (success) return {value: output};
  return fault(pointer, value, issues[0].kind === 'schema' ? expected(shape) : issues[0].message);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own data property; one inherited, or computed by a getter, is not part of the document. */
const own = (object: object, key: string): unknown => Object.getOwnPropertyDescriptor(object, key)?.value as unknown;

const fault = (pointer: string, value: unknown, remedy: string): Outcome => ({
  faults: [{pointer, message: `${nameOf(pointer)} is ${shown(value)}`, remedy: sentence(remedy)}],
});

function drop(faults: readonly Fault[], consequence: string, log: Log): void {
  for (const {pointer, message, remedy} of faults) log.report(pointer, `${message}, so ${consequence}`, remedy);
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

/** `/relations` → `relations item`. */
const singular = (pointer: string): string => `${nameOf(pointer)} item`;
