import {cutCycles} from './cycles.js';
import {type Log, shown} from './problems.js';
import type {Claim, Explainer, RelationType} from './schema.js';
import type {Draft} from './types.js';

type Ids = ReadonlySet<string>;
type Item = {id: string};
type Assertion = Pick<Draft<Claim>, 'id' | 'by' | 'evidence'>;

/** Makes every reference good: what names an unknown id is left out – the entry, the field or the item, as little as will do. */
export function checkReferences(draft: Draft<Explainer>, log: Log): void {
  const actors = ids(draft.actors);
  const sources = ids(draft.sources);
  checkSources(draft, actors, log);
  checkClaims(draft, actors, sources, log);
  checkOrder(draft, log);
  declareTypes(draft, log);
  // Last: these name claims, some of which are now gone.
  const claims = claimIds(draft);
  for (const actor of draft.actors) keepKnown(actor, 'basis', claims, log);
  checkTour(draft, actors, claims, log);
  checkLayouts(draft, actors, log);
}

function checkSources(draft: Draft<Explainer>, actors: Ids, log: Log): void {
  const sources = ids(draft.sources);
  for (const source of draft.sources) {
    forget(source, 'actor', actors, log);
    forget(source, 'via', sources, log);
  }
  cutCycles(draft.sources, 'via', log);
}

function checkClaims(draft: Draft<Explainer>, actors: Ids, sources: Ids, log: Log): void {
  const sound = (claim: Assertion): boolean => has(claim, 'by', sources, log) && hasEvidence(claim, sources, log);
  for (const actor of draft.actors) actor.facts = actor.facts.filter(sound);
  draft.relations = draft.relations.filter(
    (relation) => sound(relation) && has(relation, 'from', actors, log) && has(relation, 'to', actors, log),
  );
  draft.quotes = draft.quotes.filter(
    (quote) => sound(quote) && (quote.speaker === undefined || has(quote, 'speaker', actors, log)),
  );
  draft.events = draft.events.filter(sound);
  for (const quote of draft.quotes) keepKnown(quote, 'about', actors, log);
  for (const event of draft.events) {
    event.participants = event.participants.filter(
      ({actor}) => actors.has(actor) || reportEntry(event, 'participants', actor, log),
    );
  }
}

/** No claim without evidence: when none of its locators is in a known source, the claim goes too. */
function hasEvidence(claim: Assertion, sources: Ids, log: Log): boolean {
  claim.evidence = claim.evidence.filter(({source}) => sources.has(source) || reportEntry(claim, 'evidence', source, log));
  if (claim.evidence.length) return true;
  log.report(
    log.pointerTo(claim, 'evidence'),
    'evidence is in no known source, so the claim is left out',
    'It must be in one of the sources.',
  );
  return false;
}

function checkOrder(draft: Draft<Explainer>, log: Log): void {
  const events = ids(draft.events);
  for (const event of draft.events) forget(event, 'after', events, log);
  cutCycles(draft.events, 'after', log);
}

/** A relation of an undeclared type, perhaps a later version's, stays visible under the type's own id. */
function declareTypes(draft: Draft<Explainer>, log: Log): void {
  const types = new Set(ids(draft.relationTypes));
  for (const relation of draft.relations) {
    if (types.has(relation.type)) continue;
    types.add(relation.type);
    draft.relationTypes.push(stopgap(relation.type));
    log.report(
      log.pointerTo(relation, 'type'),
      `type ${shown(relation.type)} is not declared, so its id is shown`,
      'It must be the id of one of the relationTypes.',
    );
  }
}

function stopgap(id: string): Draft<RelationType> {
  const label = id.replaceAll('-', ' ');
  // Nobody said how it reads backwards, in whatever language it is: an arrow does not pretend to know.
  return {id, label, inverse: `← ${label}`, directed: true, tone: 'other'};
}

function checkTour(draft: Draft<Explainer>, actors: Ids, claims: Ids, log: Log): void {
  const relations = ids(draft.relations);
  for (const tourStep of draft.tour) {
    keepKnown(tourStep, 'basis', claims, log);
    keepKnown(tourStep, 'actors', actors, log);
    keepKnown(tourStep, 'relations', relations, log);
  }
}

function checkLayouts(draft: Draft<Explainer>, actors: Ids, log: Log): void {
  for (const [name, {positions}] of Object.entries(draft.layouts ?? {})) {
    for (const id of Object.keys(positions).filter((key) => !actors.has(key))) {
      delete positions[id];
      log.report(
        `/layouts/${name}/positions`,
        `positions has "${id}", which is no actor, so it is left out`,
        'It must be laid out again.',
      );
    }
  }
}

const ids = (items: readonly Item[]): Ids => new Set(items.map(({id}) => id));

const claimIds = ({actors, relations, quotes, events}: Draft<Explainer>): Ids =>
  ids([...actors.flatMap(({facts}) => facts), ...relations, ...quotes, ...events]);

/** Whether a field that the item cannot do without names something known. */
function has<K extends string>(item: Item & {[P in K]?: string}, field: K, known: Ids, log: Log): boolean {
  const id = item[field];
  if (id !== undefined && known.has(id)) return true;
  log.report(
    log.pointerTo(item, field),
    `${field} is ${shown(id)}, which is not in the document, so "${item.id}" is left out`,
    'It must be an id in the document.',
  );
  return false;
}

/** Removes an optional field that names something unknown. */
function forget<K extends string>(item: Item & {[P in K]?: string | undefined}, field: K, known: Ids, log: Log): void {
  const id = item[field];
  if (id === undefined || known.has(id)) return;
  delete item[field];
  log.report(
    log.pointerTo(item, field),
    `${field} is ${shown(id)}, which is not in the document, so it is left out`,
    'It must be an id in the document.',
  );
}

/** Removes from a list of ids those that are unknown. */
function keepKnown<K extends string>(item: Item & {[P in K]: string[]}, field: K, known: Ids, log: Log): void {
  const list: string[] = item[field];
  const kept = list.filter((id) => known.has(id) || reportEntry(item, field, id, log));
  if (kept.length < list.length) (item as {[P in K]: string[]})[field] = kept;
}

function reportEntry(item: Item, field: string, id: string, log: Log): false {
  log.report(
    log.pointerTo(item, field),
    `${field} names ${shown(id)}, which is not in the document, so that entry is left out`,
    'It must be an id in the document.',
  );
  return false;
}
