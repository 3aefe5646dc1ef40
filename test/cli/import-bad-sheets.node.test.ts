import assert from 'node:assert/strict';
import {cpSync, existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import {importFiles} from '../../src/cli/import/import-files.js';
import {xlsx} from '../support/xlsx.js';
import {explainer, fixtures, STACK_TRACE, temporaryFolder} from './support.js';

const BAD = join(fixtures, 'bad-sheets');
/** What each folder of bad sheets is expected to be told, a row for each problem. */
const expected: readonly {case: string; place: string; message: string; remedy: string}[] = parse(
  readFileSync(join(BAD, 'expected.csv')),
  {bom: true, columns: true},
);
const cases = readdirSync(BAD, {withFileTypes: true}).filter((entry) => entry.isDirectory());
const folder = temporaryFolder();

describe('bad sheets', () => {
  it('are many', () => assert(cases.length >= 40, `${cases.length} cases`));

  for (const {name} of cases) {
    it(name, async () => {
      const sheets = folder(name, true);
      cpSync(join(BAD, name), sheets, {recursive: true});
      const output = join(sheets, 'explainer.json');
      const {problems, lines} = await importFiles([sheets], output);
      const told = problems.map(({place, what, remedy}) => ({case: name, place, message: what, remedy}));
      assert.deepEqual(
        told,
        expected.filter((row) => row.case === name).map((row) => ({...row})),
      );
      assert(told.length, 'something is wrong with each');
      assert.match(lines.at(-1)!, /nothing was written/);
      assert(!existsSync(output), 'no partial output');
    });
  }

  it('are told with file, row and column, also for machines', () => {
    const sheets = folder('machines', true);
    cpSync(join(BAD, 'many-at-once'), sheets, {recursive: true});
    const {status, stdout, stderr} = explainer('import', sheets, '-o', join(sheets, 'explainer.json'), '--json');
    assert.equal(status, 1);
    assert.equal(stderr, '');
    const {ok, problems} = JSON.parse(stdout);
    assert.equal(ok, false);
    assert.deepEqual(
      problems.map(({file, row, column}: {file: string; row: number; column: string}) => [file, row, column]),
      [
        ['relations.csv', 2, 'A'],
        ['relations.csv', 2, 'E'],
        ['relations.csv', 2, 'I'],
        ['relations.csv', 3, 'D'],
      ],
    );
  });

  it('leave an earlier document as it is, byte for byte, and nothing else behind', () => {
    const sheets = folder('earlier', true);
    const output = join(sheets, 'explainer.json');
    assert.equal(explainer('import', sheets, '-o', output).status, 0);
    const before = readFileSync(output);
    cpSync(join(BAD, 'many-at-once'), sheets, {recursive: true});
    const files = readdirSync(sheets);
    const {status, stdout, stderr, last} = explainer('import', sheets, '-o', output);
    assert.equal(status, 1);
    assert.match(stdout, /^relations\.csv, A2: ‘Anna Bel’ is not an actor\n {4}→ did you mean ‘Ana Bell’\?$/m);
    assert.match(last, /^4 problems: nothing was written, .*explainer\.json is as it was$/);
    assert.doesNotMatch(stdout + stderr, STACK_TRACE);
    assert.deepEqual(readFileSync(output), before);
    assert.deepEqual(readdirSync(sheets), files);
  });

  const actors = (...rows: string[][]): Buffer => xlsx({Actors: [['name', 'kind'], ...rows]});
  const workbooks: [string, Buffer, string, RegExp][] = [
    ['a bad value', actors(['Ana Bell', 'persn']), 'book.xlsx, sheet “Actors”, B2', /‘persn’ is no kind/],
    [
      'a day made of a month',
      xlsx({
        Actors: [
          ['name', 'kind'],
          ['Ana Bell', 'person'],
        ],
        Events: [
          ['title', 'text', 'status', 'paragraph', 'start', 'date'],
          ['A', 'B.', 'stated', 1, 'It', new Date('2007-03-01')],
        ],
      }),
      'book.xlsx, sheet “Events”, F2',
      /holds the day 2007-03-01, which sheet programs also make of a month/,
    ],
    [
      'a formula that went wrong',
      xlsx({
        Actors: [
          ['name', 'kind'],
          ['Ana Bell', {error: '#N/A'}],
        ],
      }),
      'book.xlsx, sheet “Actors”, B2',
      /this cell holds the error/,
    ],
    [
      'a sheet of no list',
      xlsx({Sheet1: [['name'], ['Ana']]}),
      'book.xlsx, sheet “Sheet1”',
      /‘Sheet1’ does not say what the sheet holds/,
    ],
  ];
  for (const [name, bytes, place, message] of workbooks)
    it(`in a workbook: ${name}`, async () => {
      const file = join(folder('workbook'), 'book.xlsx');
      writeFileSync(file, bytes);
      const {problems} = await importFiles([file], join(file, '..', 'explainer.json'));
      const found = problems.find((problem) => problem.place === place);
      assert.match(found?.what ?? JSON.stringify(problems), message);
      assert.equal(problems.filter((problem) => problem.place === place).length, 1);
    });
});
