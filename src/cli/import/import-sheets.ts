import {parse} from '../../explainer/parse.js';
import {LISTS} from '../sheets/lists.js';
import {ARTICLE} from './claims.js';
import type {Context, Item} from './context.js';
import {Directory} from './directory.js';
import type {Findings} from './findings.js';
import type {Grid} from './grid.js';
import {Ids} from './ids.js';
import {listOf} from './list-of.js';
import {readActors, indexActors} from './lists/actors.js';
import {readCorrections, readWithdrawn} from './lists/amendments.js';
import {indexEvents, readEvents} from './lists/events.js';
import {readFacts} from './lists/facts.js';
import {readHead} from './lists/head.js';
import {readQuotes} from './lists/quotes.js';
import {readRelations} from './lists/relations.js';
import {indexSources, readSources} from './lists/sources.js';
import {readTour} from './lists/tour.js';
import {Previous} from './previous.js';
import {RelationTypes} from './relation-types.js';
import {Row} from './row.js';
import {reportSchema} from './schema-findings.js';
import {type Table, tableOf} from './table.js';

/**
 * Makes a document of sheets. `previous` is the document that an earlier import gave: what is in both keeps its id, and its
 * positions and translations stay. `whole` is what the sheets are called together, for what is wrong with none of them.
 * Whatever is wrong goes to `findings`; the document is good only if nothing is. `tell` hears
 * how much is done, from 0 to 1.
 */
export function importSheets(
  grids: readonly Grid[],
  whole: string,
  previous: Item | undefined,
  findings: Findings,
  tell: (part: number) => void = () => {},
): Item {
  const lists = grids.map((grid) => listOf(grid, findings));
  const tables = grids.flatMap((grid, index) => {
    const list = lists[index];
    return (list && tableOf(grid, list, findings)) ?? [];
  });
  const nowhere = {grid: {file: whole, rows: []}, row: -1, column: -1};
  for (const list of LISTS)
    if (list.needed && !lists.includes(list))
      findings.report(nowhere, `there is no sheet ‘${list.title}’`, `add it: ${list.about}`);
  const document = build(rowsOf(tables, findings), new Previous(previous), findings, tell);
  keepFromBefore(document, previous, findings);
  return document;
}

/** The rows of all sheets, by list. */
function rowsOf(tables: readonly Table[], findings: Findings): ReadonlyMap<string, readonly Row[]> {
  const head = tables.find(({list}) => list.name === 'document');
  const lang = head && new Row(head, head.rows[0] ?? 0, findings, 'en').text('lang');
  const rows = new Map<string, Row[]>();
  for (const table of tables)
    rows.set(table.list.name, [
      ...(rows.get(table.list.name) ?? []),
      ...table.rows.map((index) => new Row(table, index, findings, lang ?? 'en')),
    ]);
  return rows;
}

function build(
  rows: ReadonlyMap<string, readonly Row[]>,
  previous: Previous,
  findings: Findings,
  tell: (part: number) => void,
): Item {
  const of = (name: string): readonly Row[] => rows.get(name) ?? [];
  const ids = new Ids([...rows.values()].flat(), previous);
  const types = new RelationTypes(of('relationTypes'), ids);
  const context: Context = {
    ids,
    types,
    sources: new Directory('a source', 'add it to sources, or correct the name', true),
    actors: new Directory('an actor', 'add it to actors, or correct the name', true),
    events: new Directory('an event', 'add it to events, or correct the title'),
    claims: new Directory('the id of a claim', 'give the claim this id in its own row, or correct it'),
    origins: new Map<Item, Row>(),
  };
  indexSources(of('sources'), context);
  indexActors(of('actors'), context);
  indexEvents(of('events'), context);
  reportMissingArticle(of('sources'), context);
  const facts = readFacts(of('facts'), context);
  tell(0.3);
  const relations = readRelations(of('relations'), context);
  tell(0.6);
  const quotes = readQuotes(of('quotes'), context);
  const events = readEvents(of('events'), context);
  const [head, ...more] = of('document');
  for (const row of more) row.report('title', 'the document has one title', 'keep one sheet ‘document’, with one line a field');
  const document: Item = {
    ...(head && readHead(head, context)),
    sources: readSources(of('sources'), context),
    actors: readActors(of('actors'), facts, context),
    relationTypes: types.all,
    relations,
    quotes,
    events,
    tour: readTour(of('tour'), relations, context),
    corrections: readCorrections(of('corrections'), context),
    withdrawn: readWithdrawn(of('withdrawn'), context),
  };
  if (head) context.origins.set(document, head);
  const origins = new Map<object, Row>([...context.origins, ...types.origins]);
  tell(0.7);
  reportSchema(document, origins);
  tell(0.8);
  reportRest(document, origins, findings);
  for (const label of types.created)
    findings.notes.push(`relation type ‘${label}’ is new, directed, with no tone: a row in relation types can say more`);
  return document;
}

function reportMissingArticle(rows: readonly Row[], {sources}: Context): void {
  if (sources.find(ARTICLE) !== undefined || !rows.length) return;
  const {table, findings} = rows[0]!;
  findings.report(
    {grid: table.grid, row: table.head, column: -1},
    'no source is the article',
    'add a row of the kind article: claims rest on its text',
  );
}

/** What only the whole shows, such as events that come after each other in a circle. */
function reportRest(document: Item, origins: ReadonlyMap<object, Row>, findings: Findings): void {
  if (findings.problems.length) return;
  for (const {pointer, message, remedy} of parse(plain(document)).problems) {
    const [, list = '', index = '', field = ''] = pointer.split('/');
    const row = origins.get((document[list] as object[] | undefined)?.[Number(index)] ?? document);
    row?.report(field, message.replace(/, so .*/, ''), remedy.replace(/^It/, 'it'));
  }
}

/** Positions and translations are no sheet’s: they stay as long as they fit. */
function keepFromBefore(document: Item, previous: Item | undefined, findings: Findings): void {
  if (previous?.translations) document.translations = previous.translations;
  if (!previous?.layouts) return;
  if (shape(previous) === shape(document)) document.layouts = previous.layouts;
  else findings.notes.push('actors or relations have changed, so the positions are dropped: run explainer layout again');
}

const shape = ({actors, relations}: Item): string =>
  JSON.stringify([(actors as Item[]).map(({id}) => id), (relations as Item[]).map(({from, to}) => [from, to])]);

/** Without the fields that have no value, as it will be written. */
const plain = (document: Item): unknown => JSON.parse(JSON.stringify(document));
