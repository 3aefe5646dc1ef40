import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {articleData, coverage, type Json, TEXT} from './article.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('check:article', () => {
  let folder: string;
  let textFile: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-article-'));
    textFile = join(folder, 'text.txt');
    writeFileSync(textFile, TEXT);
  });
  after(() => rmSync(folder, {recursive: true}));

  /** Writes an article's folder with the small article's data, changed. */
  function write(change: (data: Json) => void = () => {}): string {
    const data = articleData();
    change(data);
    const {actors, relations, quotes, events, tour, ...document} = data;
    const lists = {actors, relations, quotes, events, ...(tour && {tour})};
    const target = mkdtempSync(join(folder, 'data-'));
    for (const [name, content] of Object.entries({document, ...lists, coverage: coverage()}))
      writeFileSync(join(target, `${name}.json`), JSON.stringify(content));
    return target;
  }

  function run(args: string[], {cwd = root, env = {}} = {}) {
    const {ARTICLE_TEXT: _text, ...clean} = process.env;
    const command = ['--import', 'tsx', join(cwd, 'src/cli/check-article.ts'), ...args];
    const {status, stdout, stderr} = spawnSync(process.execPath, command, {cwd, env: {...clean, ...env}, encoding: 'utf8'});
    return {status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1)};
  }

  it('passes good data and counts what it holds', () => {
    const {status, stdout, last} = run(['--data', write(), '--text', textFile]);
    assert.equal(last, 'check:article: 0 misses');
    assert.equal(status, 0);
    assert.match(stdout, /^actors: 4 \(group 2, person 1, state 1\)$/m);
    assert.match(stdout, /^relations: 1,/m);
    assert.match(stdout, /^quotations: 3 \(speech 2, term 1\)$/m);
    assert.match(stdout, /^events: 3$/m);
    assert.match(stdout, /^claims by status: stated 8, reported 1$/m);
  });

  it('takes the text from ARTICLE_TEXT', () => {
    const {last, stdout} = run(['--data', write()], {env: {ARTICLE_TEXT: textFile}});
    assert.equal(last, 'check:article: 0 misses');
    assert.doesNotMatch(stdout, /not at hand/);
  });

  it('fails with the place and a remedy of what is missing', () => {
    const {status, stdout, last} = run(['--data', write((d) => (d.relations[0].text = 'With six.')), '--text', textFile]);
    assert.match(stdout, /relation founded: figure “6” is not in the passage it rests on\n {4}→ widen/);
    assert.equal(last, 'check:article: 1 miss');
    assert.equal(status, 1);
  });

  it('fails for a document with a dangling reference', () => {
    const {status, stdout} = run(['--data', write((d) => (d.relations[0].to = 'nobody')), '--text', textFile]);
    assert.match(stdout, /^\/relations\/0\/to: to is "nobody", which is not in the document/m);
    assert.equal(status, 1);
  });

  it('fails for a tour that lights nobody', () => {
    const step = {id: 'start', title: 'The start', text: 'Bell began.', basis: ['founded'], actors: ['nobody'], relations: []};
    const {status, stdout} = run(['--data', write((d) => (d.tour = [step])), '--text', textFile]);
    assert.match(stdout, /^\/tour\/0\/actors\S*: .*"nobody"/m);
    assert.equal(status, 1);
  });

  it('fails for a document that is none', () => {
    const {status, last} = run(['--data', write((d) => delete d.title), '--text', textFile]);
    assert.equal(last, 'check:article: 1 miss');
    assert.equal(status, 1);
  });

  it('knows the text by its hash', () => {
    const hash = `sha256-${createHash('sha256').update(TEXT).digest('hex')}`;
    assert.equal(run(['--data', write((d) => (d.sources[0].textHash = hash)), '--text', textFile]).status, 0);
    assert.match(
      run(['--data', write((d) => (d.sources[0].textHash = 'sha256-0')), '--text', textFile]).stdout,
      /^source article: textHash is "sha256-0"/m,
    );
  });

  it('says in one line what keeps it from running', () => {
    for (const [args, message] of [
      [['--nonsense'], /nonsense/],
      [['--data', join(folder, 'nowhere')], /document\.json is missing/],
      [['--data', write(), '--text', join(folder, 'no.txt')], /no\.txt/],
    ] as const) {
      const {status, stderr} = run([...args]);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });

  it('explains itself', () => {
    const {status, stdout} = run(['--help']);
    assert.equal(status, 0);
    for (const word of ['--text', 'ARTICLE_TEXT', '--data', 'coverage.json']) assert(stdout.includes(word), word);
  });

  it('checks the packaged document by itself where there is no text', () => {
    const away = join(folder, 'away');
    mkdirSync(away);
    for (const name of ['cli', 'explainer', 'articles'])
      cpSync(join(root, 'src', name), join(away, 'src', name), {recursive: true});
    for (const name of ['package.json', 'tsconfig.json']) cpSync(join(root, name), join(away, name));
    symlinkSync(join(root, 'node_modules'), join(away, 'node_modules'));
    const {status, stdout, last} = run([], {cwd: away});
    assert.match(stdout, /^text not at hand: text checks skipped$/m);
    assert.equal(last, 'check:article: 0 misses');
    assert.equal(status, 0);
  });
});
