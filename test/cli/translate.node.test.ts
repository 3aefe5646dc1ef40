import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, it} from 'node:test';
import {exportTexts, mergeTexts} from '../../src/cli/translate/translate-files.js';
import {articleData, type Json} from './article.js';
import {temporaryFolder} from './support.js';

const folder = temporaryFolder();

describe('translate', () => {
  let place: string;
  let document: string;
  const sheet = (): string => join(place, 'ar.csv');
  const overlay = (): string => join(place, 'ar.json');
  const rows = (): string[] => readFileSync(sheet(), 'utf8').trimEnd().split('\r\n');
  const readJson = (file: string): Json => JSON.parse(readFileSync(file, 'utf8'));
  const merge = () => mergeTexts(document, sheet(), undefined, overlay());

  /** As a translator does: writes into the row that begins so. */
  function fill(start: string, translation: string, state?: string): void {
    const text = readFileSync(sheet(), 'utf8');
    const row = text.split('\r\n').find((line) => line.startsWith(start))!;
    assert(row, `no row ${start}`);
    const cells = row.split(',');
    cells[cells.length - 3] = translation;
    if (state) cells[cells.length - 2] = state;
    writeFileSync(sheet(), text.replace(row, cells.join(',')));
  }
  function change(edit: (data: Json) => void): void {
    const data = readJson(document);
    edit(data);
    writeFileSync(document, JSON.stringify(data));
  }

  beforeEach(async () => {
    place = folder('translate');
    document = join(place, 'explainer.json');
    writeFileSync(document, JSON.stringify(articleData()));
    await exportTexts(document, 'ar', place);
  });

  it('exports every text that is the author’s, and no exact words', () => {
    const lines = rows();
    assert.equal(lines[0], '\uFEFFid,field,original,translation,state,hash');
    for (const start of [
      'stone-band,title,The band,,missing,',
      'ana-bell,role,musician,,missing,',
      'founder-of,inverse,founded by,,missing,',
    ])
      assert(
        lines.some((line) => line.startsWith(start)),
        start,
      );
    assert(lines.some((line) => /^founded,text,/.test(line)));
    assert(!lines.some((line) => line.includes('We were tired')), 'quotations stay');
    assert(!lines.some((line) => line.includes('reportedly')), 'hedges stay');
  });

  it('merges an overlay with the same ids and only texts, and names it in the document', async () => {
    fill('ana-bell,role', 'موسيقية');
    fill('founding,place', 'البصرة');
    const {problems, lines} = await merge();
    assert.deepEqual(problems, []);
    assert.deepEqual(readJson(overlay()), {
      schemaVersion: 1,
      id: 'stone-band',
      version: '1.0.0',
      lang: 'ar',
      actors: [{id: 'ana-bell', role: 'موسيقية'}],
      events: [{id: 'founding', place: 'البصرة'}],
    });
    assert.deepEqual(readJson(document).translations, {ar: 'ar.json'});
    assert(lines.some((line) => line === 'missing: ana-bell, summary: “She began with five others.”'));
    assert.match(lines.join('\n'), /^wrote .*ar\.json: \d+ texts, \d+ missing, 0 stale$/m);
    assert.match(lines.join('\n'), /^replaced .*explainer\.json$/m);
  });

  it('leaves out what is stale, and says so', async () => {
    fill('ana-bell,role', 'موسيقية');
    change((data) => (data.actors[0].role = 'singer'));
    const {lines, details} = await merge();
    assert(
      lines.some((line) => /^stale, .*: ana-bell, role: “singer”$/.test(line)),
      lines.join('\n'),
    );
    assert.deepEqual(details?.stale, ['ana-bell role']);
    assert.equal(readJson(overlay()).actors, undefined);
  });

  it('exports again with what is done, and marks what is stale until it is done again', async () => {
    fill('ana-bell,role', 'موسيقية');
    fill('founding,place', 'البصرة');
    change((data) => (data.actors[0].role = 'singer'));
    await exportTexts(document, 'ar', place);
    assert(rows().some((line) => line.startsWith('ana-bell,role,singer,موسيقية,stale,')));
    assert(rows().some((line) => line.startsWith('founding,place,Basra,البصرة,done,')));
    fill('ana-bell,role', 'مغنية');
    assert.deepEqual((await merge()).details?.stale, ['ana-bell role'], 'not without a word');
    fill('ana-bell,role', 'مغنية', 'done');
    await merge();
    assert.deepEqual(readJson(overlay()).actors, [{id: 'ana-bell', role: 'مغنية'}]);
  });

  it('says which rows are not in the document', async () => {
    fill('ana-bell,role', 'موسيقية');
    writeFileSync(sheet(), readFileSync(sheet(), 'utf8').replace('ana-bell,role', 'ana-bel,role'));
    const {lines} = await merge();
    assert(lines.includes('not in the document: ana-bel, role; did you mean ‘ana-bell’?'), lines.join('\n'));
  });

  it('writes nothing where the sheet has problems', async () => {
    fill('ana-bell,role', 'موسيقية', 'finished');
    const {problems} = await merge();
    assert.match(problems[0]!.place, /^ar\.csv, E\d+$/);
    assert.match(problems[0]!.what, /‘finished’ is no state/);
    assert.throws(() => readFileSync(overlay()));
  });
});
