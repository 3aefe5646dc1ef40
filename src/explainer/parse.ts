import {dropDuplicates} from './duplicates.js';
import {freezeSteps} from './freeze.js';
import {Log, type Problem, shown} from './problems.js';
import {checkReferences} from './references.js';
import {salvage, type Outcome} from './salvage.js';
import {DocumentSchema, type Explainer, SCHEMA_VERSION} from './schema.js';
import {drain} from './steps.js';
import type {Draft} from './types.js';

export type {Problem};

export interface ParseResult {
  /** Deeply frozen, every list present, every reference good; null where the document cannot be used at all. */
  readonly explainer: Explainer | null;
  /** In the order found. */
  readonly problems: readonly Problem[];
  /** Set where `explainer` is null: no explainer document, or one in a format that this version cannot read. */
  readonly code?: 'invalid' | 'unsupported';
}

/**
 * Turns a publisher's JSON into an explainer. An item that cannot be used is left out and reported, and costs only itself;
 * unknown fields are ignored, and unknown values of closed lists become `other`. Changes nothing it is given; never throws.
 */
export const parse = (json: unknown): ParseResult => drain(parseSteps(json));

/** The same in small steps, so that a page can do other things in between. */
export function* parseSteps(json: unknown): Generator<void, ParseResult> {
  const log = new Log();
  try {
    return yield* build(json, log);
  } catch (error) {
    // Only an object that computes what it says, such as a proxy, gets here: JSON cannot.
    log.report(
      '',
      `the document could not be read: ${error instanceof Error ? error.message : 'unknown reason'}`,
      'It must be plain JSON.',
    );
    return {explainer: null, problems: log.problems, code: 'invalid'};
  }
}

function* build(json: unknown, log: Log): Generator<void, ParseResult> {
  const {problems} = log;
  const version = versionOf(json);
  if (typeof version === 'number' && version !== SCHEMA_VERSION) {
    log.report(
      '/schemaVersion',
      `schemaVersion is ${shown(version)}, a format that this version cannot read`,
      `It must be ${SCHEMA_VERSION}, or be read by a later version.`,
    );
    return {explainer: null, problems, code: 'unsupported'};
  }
  const outcome: Outcome = yield* salvage(DocumentSchema, json, log);
  if ('faults' in outcome) {
    // What makes the document unusable comes first: a short notice shows only that.
    const fatal = outcome.faults.map((fault) => ({...fault, message: `${fault.message}, so the document cannot be used`}));
    return {explainer: null, problems: [...fatal, ...problems], code: 'invalid'};
  }
  const draft = outcome.value as Draft<Explainer>;
  dropDuplicates(draft, log);
  yield;
  checkReferences(draft, log);
  yield;
  return {explainer: yield* freezeSteps(draft), problems};
}

const versionOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, 'schemaVersion')
    ? (json as {schemaVersion: unknown}).schemaVersion
    : undefined;
