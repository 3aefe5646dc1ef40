import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parse} from '../../src/explainer/parse.js';
import {explainer, root, STACK_TRACE, temporaryFolder} from './support.js';

const folder = temporaryFolder();
const COMMANDS = ['init', 'import', 'check', 'layout', 'translate'];

describe('explainer', () => {
  it('lists its commands, with examples and exit codes', () => {
    const {status, stdout} = explainer('--help');
    assert.equal(status, 0);
    for (const word of [...COMMANDS, 'Examples:', 'Exit codes:']) assert(stdout.includes(word), word);
  });

  for (const command of COMMANDS)
    it(`explains ${command}`, () => {
      const {status, stdout} = explainer(command, '--help');
      assert.equal(status, 0);
      for (const word of [`  $ explainer ${command} `, 'Exit codes:', '--json']) assert(stdout.includes(word), word);
    });

  it('says its version', () => {
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.equal(explainer('--version').stdout.trim(), version);
  });

  const wrong: [string, string[], RegExp][] = [
    ['a command that there is not', ['chek'], /unknown command 'chek'\n\(Did you mean check\?\)/],
    ['an option that there is not', ['check', 'a.json', '--txt'], /unknown option '--txt'\n\(Did you mean --text\?\)/],
    ['no file', ['check'], /missing required argument/],
    ['a file that is not there', ['check', 'nowhere.json'], /nowhere\.json: there is no such file/],
    ['a file that is no JSON', ['check', 'README.md'], /README\.md: this is not JSON/],
    ['a folder that is not there', ['import', 'nowhere'], /nowhere: there is no such file or folder/],
    ['a folder without sheets', ['import', 'src/styles'], /there is no sheet here/],
    ['a language that is none', ['translate', 'a.json', '--to', 'a language', '-o', '.'], /no language tag/],
    ['neither way of translating', ['translate', 'a.json', '-o', '.'], /needs --to, to export, or --from/],
  ];
  for (const [what, args, message] of wrong)
    it(`says in a line what is wrong with ${what}`, () => {
      const {status, stdout, stderr} = explainer(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.match(stderr, /^explainer: /);
      assert.doesNotMatch(stderr, STACK_TRACE);
    });
});

describe('from a starter to a document', () => {
  const start = folder('start');
  const file = (name: string): string => join(start, name);
  const document = file('explainer.json');
  const read = () => JSON.parse(readFileSync(document, 'utf8'));

  it('init makes sheets that spreadsheet programs open, and a guide', () => {
    assert.equal(explainer('init', start).status, 0);
    const sheets = readdirSync(start).filter((name) => name.endsWith('.csv'));
    assert.equal(sheets.length, 10);
    for (const name of sheets) assert.equal(readFileSync(file(name), 'utf8').charAt(0), '\uFEFF', name);
    const guide = readFileSync(file('README.md'), 'utf8');
    for (const word of [
      'status',
      'paragraph',
      'spring 2007',
      '03/04/2007',
      ...sheets.map((name) => `### ${name.replace('.csv', '')}`),
    ])
      assert(guide.includes(word), word);
  });

  it('init leaves what is there, and says so', () => {
    writeFileSync(file('actors.csv'), `${readFileSync(file('actors.csv'), 'utf8')}Third Example Person,person\r\n`);
    const before = readFileSync(file('actors.csv'));
    const {status, stdout} = explainer('init', start);
    assert.equal(status, 0);
    assert.match(stdout, /^left .*actors\.csv, which was there already$/m);
    assert.doesNotMatch(stdout, /^wrote/m);
    assert.deepEqual(readFileSync(file('actors.csv')), before);
  });

  it('import makes a document that parses without a problem', () => {
    const {status, last} = explainer('import', start, '-o', document);
    assert.equal(status, 0);
    assert.match(last, /^wrote .*explainer\.json: sources 2, actors 3/);
    const {explainer: parsed, problems} = parse(read());
    assert.deepEqual(problems, []);
    assert.equal(parsed?.events[1]?.dateText, 'early 2023');
    assert.equal(parsed?.events[1]?.date, '2023');
  });

  it('check has nothing to say of it, also against the text, but for the actor of whom nothing is said', () => {
    const {status, stdout, last} = explainer(
      'check',
      document,
      '--text',
      file('article.txt'),
      '--exceptions',
      file('exceptions.csv'),
    );
    assert.match(stdout, /^note: actor third-example-person: nothing is said of Third Example Person/m);
    assert.match(last, /explainer\.json: 0 problems$/);
    assert.equal(status, 0);
  });

  it('layout places everybody, twice the same', () => {
    assert.equal(explainer('layout', document).status, 0);
    const {layouts} = read();
    assert.deepEqual(Object.keys(layouts.wide.positions).sort(), ['example-group', 'example-person', 'third-example-person']);
    const {stdout} = explainer('layout', document, '--json');
    assert.deepEqual(read().layouts, layouts);
    assert.deepEqual(Object.keys(JSON.parse(stdout).scores[0].parts).slice(0, 2), ['actorOverlaps', 'crossings']);
    assert.match(explainer('layout', document, '--check').stdout, /^wide at 860 × 640: \d+ = actorOverlaps 0/m);
  });

  it('import again keeps ids and positions, until actors change', () => {
    const before = read();
    assert.match(explainer('import', start, '-o', document).last, /^replaced/);
    assert.deepEqual(read(), before);
    writeFileSync(file('actors.csv'), `${readFileSync(file('actors.csv'), 'utf8')}Fourth Example Person,person\r\n`);
    assert.match(explainer('import', start, '-o', document).stdout, /positions are dropped: run explainer layout again/);
    assert.equal(read().layouts, undefined);
  });

  it('layout leaves a document with problems as it is', () => {
    const broken = file('broken.json');
    writeFileSync(broken, JSON.stringify({...read(), title: ''}));
    const before = readFileSync(broken);
    const {status, stdout} = explainer('layout', broken);
    assert.equal(status, 1);
    assert.match(stdout, /title is ""/);
    assert.deepEqual(readFileSync(broken), before);
  });

  it('gives a file no colour codes', () => assert(!explainer('check', document).stdout.includes('\u001b')));
});
