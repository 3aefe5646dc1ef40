import assert from 'node:assert/strict';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import {importFiles} from '../../src/cli/import/import-files.js';
import {slug} from '../../src/cli/import/slug.js';
import {xlsx} from '../support/xlsx.js';
import {fixtures, temporaryFolder} from './support.js';

type Rows = readonly (readonly string[])[];
const SHEETS = join(fixtures, 'sheets');
const names = readdirSync(SHEETS);
const rowsOf = (name: string): Rows => parse(readFileSync(join(SHEETS, name)), {relax_column_count: true});
const folder = temporaryFolder();

/** Rows with another separator; cells that need it in quotation marks. */
const joined = (rows: Rows, separator: string, end = '\n'): string =>
  rows
    .map(
      (cells) => cells.map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator) + end,
    )
    .join('');
const csv = (rows: Rows): string => joined(rows, ',');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const swapped = (buffer: Buffer): Buffer => Buffer.from(buffer).swap16();

/** Ways to write the same sheet; the file’s name may change with it. */
const DIALECTS: Readonly<Record<string, (rows: Rows, name: string) => readonly [name: string, content: string | Buffer]>> = {
  'UTF-8 with a byte order mark': (rows, name) => [name, `\uFEFF${csv(rows)}`],
  'UTF-16, little end first': (rows, name) => [name, utf16(`\uFEFF${joined(rows, '\t')}`)],
  'UTF-16, big end first': (rows, name) => [name, swapped(utf16(`\uFEFF${csv(rows)}`))],
  'UTF-16 without a mark': (rows, name) => [name, utf16(csv(rows))],
  semicolons: (rows, name) => [name, joined(rows, ';')],
  'semicolons with Excel’s line for them': (rows, name) => [name, `sep=;\r\n${joined(rows, ';', '\r\n')}`],
  'Windows line ends': (rows, name) => [name, joined(rows, ',', '\r\n')],
  tabs: (rows, name) => [name.replace('.csv', '.tsv'), joined(rows, '\t')],
  'blank rows and columns': (rows, name) => [
    name,
    csv([
      [''],
      ['', ''],
      ...rows.flatMap((cells) => [
        ['', ...cells, '', ''],
        ['', ''],
      ]),
    ]),
  ],
  'headings in capitals': ([head, ...rows], name) => [name, csv([head!.map((cell) => cell.toUpperCase()), ...rows])],
  'headings with underscores': ([head, ...rows], name) => [name, csv([head!.map((cell) => cell.replaceAll(' ', '_')), ...rows])],
  'columns in another order': (rows, name) => [
    name,
    csv(name === 'document.csv' ? rows : rows.map((cells) => [...cells].reverse())),
  ],
  'a title above the headings': (rows, name) => [name, csv([['Our sheet, third draft'], ...rows])],
  'columns of one’s own': (rows, name) => [
    name,
    csv(
      rows
        .map((cells, row) => [row ? 'to do' : '# desk', ...cells])
        .map((cells) => (name === 'document.csv' ? cells.slice(1) : cells)),
    ),
  ],
  'everything in quotation marks': (rows, name) => [
    name,
    rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join(''),
  ],
  'spaces around the cells': (rows, name) => [name, csv(rows.map((cells) => cells.map((cell) => ` ${cell}\u00a0`)))],
  'names of files as programs give them': (rows, name) => [
    `Our band (draft) - ${name.charAt(0).toUpperCase()}${name.slice(1).replace('.csv', ' (2).csv')}`,
    csv(rows),
  ],
  'line ends inside cells': (rows, name) => [
    name,
    csv(rows.map((cells) => cells.map((cell) => cell.replace('the band', 'the\nband')))),
  ],
};

async function imported(sheets: string): Promise<unknown> {
  const output = join(sheets, 'explainer.json');
  const {problems} = await importFiles([sheets], output);
  assert.deepEqual(problems, []);
  return JSON.parse(readFileSync(output, 'utf8'));
}

describe('good sheets give the same document', () => {
  let plain: unknown;
  before(async () => {
    plain = await imported(folder('plain', true));
  });

  for (const [dialect, write] of Object.entries(DIALECTS))
    it(`in ${dialect}`, async () => {
      const sheets = folder('dialect');
      for (const name of names) writeFileSync(join(sheets, ...[write(rowsOf(name), name)[0]]), write(rowsOf(name), name)[1]);
      assert.deepEqual(await imported(sheets), plain);
    });

  it('in one workbook', async () => {
    const sheets = folder('workbook');
    const book = Object.fromEntries(names.map((name) => [name.replace('.csv', ''), rowsOf(name)]));
    writeFileSync(join(sheets, 'book.xlsx'), xlsx(book));
    assert.deepEqual(await imported(sheets), plain);
  });

  it('with the document’s fields in a row', async () => {
    const sheets = folder('row', true);
    const [, ...fields] = rowsOf('document.csv');
    writeFileSync(join(sheets, 'document.csv'), csv([0, 1].map((side) => fields.map((field) => field[side]!))));
    assert.deepEqual(await imported(sheets), plain);
  });

  it('with a list in two sheets', async () => {
    const sheets = folder('two', true);
    const [head, first, ...others] = rowsOf('actors.csv');
    writeFileSync(join(sheets, 'actors 1.csv'), csv([head!, first!]));
    writeFileSync(join(sheets, 'actors 2.csv'), csv([head!, ...others]));
    rmSync(join(sheets, 'actors.csv'));
    assert.deepEqual(await imported(sheets), plain);
  });

  const same: [string, string, string, string][] = [
    ['an alias', 'relations.csv', 'Ana Bell,founder', 'A. Bell,founder'],
    ['an id', 'relations.csv', 'Ana Bell,founder', 'ana-bell,founder'],
    ['another case', 'relations.csv', 'Ana Bell,founder', 'ANA BELL,Founder'],
    ['the type read backwards', 'relations.csv', 'Ana Bell,founder of,Stone Band', 'Stone Band,founded by,Ana Bell'],
    ['another heading', 'relations.csv', 'from,type', 'Actor 1,Relationship'],
    ['an EDTF date', 'relations.csv', 'March 2007\n', '2007-03\n'],
    ['commas between names', 'events.csv', '"Ana Bell (founder); Stone Band"', 'Ana Bell (founder); Stone Band'],
  ];
  for (const [what, file, from, to] of same)
    it(`with ${what}`, async () => {
      const sheets = folder('same', true);
      const text = readFileSync(join(sheets, file), 'utf8');
      writeFileSync(join(sheets, file), text.replace(from, to));
      assert.deepEqual(await imported(sheets), plain);
    });
});

describe('ids', () => {
  it('are made of the words of a name', () => {
    for (const [name, id] of [
      ['Mme.Magloire', 'mme-magloire'],
      ['U.S. Army', 'us-army'],
      ['J.R.R. Tolkien', 'jrr-tolkien'],
      ['José Ñ. Ørsted', 'jose-n-orsted'],
    ] as const)
      assert.equal(slug(name, 'actor'), id);
  });

  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const read = async (sheets: string): Promise<any> => imported(sheets);

  it('stay with what they name when rows move, and are made only once', async () => {
    const sheets = folder('ids', true);
    const first = await read(sheets);
    const [head, ...rows] = rowsOf('actors.csv');
    writeFileSync(
      join(sheets, 'actors.csv'),
      csv([head!, ['Ana Bell', 'state', '', '', ''], ...rows].filter(([name], i) => i !== 2 || name !== 'Ana Bell')),
    );
    const [tieHead, ...ties] = rowsOf('relations.csv');
    writeFileSync(join(sheets, 'relations.csv'), csv([tieHead!, ...[...ties].reverse()]));
    const second = await read(sheets);
    assert.deepEqual(
      second.relations.map(({id}: {id: string}) => id).sort(),
      first.relations.map(({id}: {id: string}) => id).sort(),
    );
  });

  it('are kept from the earlier document, whoever made them', async () => {
    const sheets = folder('kept', true);
    const output = join(sheets, 'explainer.json');
    const first = await read(sheets);
    first.actors[0].id = 'the-singer';
    for (const relation of first.relations) if (relation.from === 'ana-bell') relation.from = 'the-singer';
    writeFileSync(output, JSON.stringify(first));
    const second = await read(sheets);
    assert.equal(second.actors[0].id, 'the-singer');
    assert.equal(second.relations[0].from, 'the-singer');
    assert.equal(second.relations[0].id, first.relations[0].id);
  });

  it('stay when a name changes and the old one becomes an alias', async () => {
    const sheets = folder('renamed', true);
    await read(sheets);
    const text = readFileSync(join(sheets, 'actors.csv'), 'utf8');
    writeFileSync(
      join(sheets, 'actors.csv'),
      text.replace('Ana Bell,person,Bell; A. Bell', 'Ana Bell-Stone,person,Ana Bell; Bell'),
    );
    assert.equal((await read(sheets)).actors[0].id, 'ana-bell');
  });

  it('are never given to another', async () => {
    const sheets = folder('gone', true);
    await read(sheets);
    const text = readFileSync(join(sheets, 'actors.csv'), 'utf8');
    // The one who had the id takes another name altogether, and somebody new takes the old one’s letters.
    writeFileSync(join(sheets, 'actors.csv'), text.replace('XYZ,group,,', 'X Y Z,group,XYZ,'));
    assert.equal((await read(sheets)).actors[2].id, 'xyz');
  });

  it('are made for names in other scripts, the same each time', async () => {
    const make = async (): Promise<string> => {
      const sheets = folder('script', true);
      writeFileSync(join(sheets, 'actors.csv'), `${readFileSync(join(sheets, 'actors.csv'), 'utf8')}قيس الخزعلي,person,,,\n`);
      return (await read(sheets)).actors[3].id;
    };
    assert.match(await make(), /^actor-[0-9a-f]{8}$/);
    assert.equal(await make(), await make());
  });
});
