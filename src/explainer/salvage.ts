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

/**
 * Reads a document by its schema, with a step for each item of its lists, so that a page can do other things in between. What is
 * dropped on the way goes to `log`.
 */
export const salvage = (schema: GenericSchema, document: unknown, log: Log): Generator<void, Outcome> =>
  objectSteps(schema, document, '', log);

function read(shape: Shape, value: unknown, pointer: string, log: Log): Outcome {
  switch (shape.type) {
    case 'optional':
      return readOptional(shape, value, pointer, log);
    case 'object':
      return drain(objectSteps(shape, value, pointer, log));
    case 'array':
      return Array.isArray(value) ? drain(listSteps(shape, value, pointer, log)) : fault(pointer, value, expected(shape));
    case 'record':
      return readRecord(shape, value, pointer, log);
    default:
      return readLeaf(shape, value, pointer, log);
  }
}

/** Takes all steps at once. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

const readOptional = (shape: Shape, value: unknown, pointer: string, log: Log): Outcome =>
  optional(shape, value === undefined ? undefined : read(shape.wrapped as Shape, value, pointer, log), pointer, log);

/** What becomes of an optional value that was read, or was not there. */
function optional(shape: Shape, outcome: Outcome | undefined, pointer: string, log: Log): Outcome {
  if (outcome && 'value' in outcome) return outcome;
  if (outcome) drop(outcome.faults, `${nameOf(pointer)} is left out`, log);
  // A default list is copied: what is read gets frozen, and the schema's own must not.
  return {value: Array.isArray(shape.default) ? [...(shape.default as unknown[])] : shape.default};
}

function* objectSteps(shape: Shape, value: unknown, pointer: string, log: Log): Generator<void, Outcome> {
  if (!isObject(value)) return fault(pointer, value, 'must be an object');
  const result: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [key, entry] of Object.entries(shape.entries ?? {})) {
    const field = own(value, key);
    const at = pointer + step(key);
    const list = entry.wrapped ?? entry;
    let outcome: Outcome;
    if (list.type === 'array' && Array.isArray(field)) {
      outcome = yield* listSteps(list, field, at, log);
      if (entry !== list) outcome = optional(entry, outcome, at, log);
    } else outcome = readEntry(entry, field, at, log);
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

function* listSteps(shape: Shape, value: readonly unknown[], pointer: string, log: Log): Generator<void, Outcome> {
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    yield;
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
