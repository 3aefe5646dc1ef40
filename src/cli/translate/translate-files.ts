import {existsSync} from 'node:fs';
import {basename, dirname, extname, join, relative, sep} from 'node:path';
import {parse} from '../../explainer/parse.js';
import type {Explainer} from '../../explainer/schema.js';
import {type Miss, toMiss} from '../check/miss.js';
import {readJson} from '../files/read.js';
import {told, toJson, writeFile} from '../files/write.js';
import {nearest} from '../import/nearest.js';
import {UsageError} from '../terminal/exit.js';
import type {Outcome} from '../terminal/print.js';
import {overlayOf} from './overlay.js';
import {readSheet, rowsFor, toSheet, type Translation} from './sheet.js';
import {keyOf, textsOf} from './texts.js';

const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Writes what needs translating into `folder/lang.csv`; what an earlier sheet there has translated is kept. */
export async function exportTexts(file: string, lang: string, folder: string): Promise<Outcome> {
  if (!LANGUAGE.test(lang)) throw new UsageError(`‘${lang}’ is no language tag; write one such as ar, fa or pt-BR`);
  const {explainer, broken} = read(file);
  if (!explainer) return broken;
  const sheet = join(folder, `${lang}.csv`);
  const earlier = existsSync(sheet) ? await readSheet(sheet) : {rows: [], problems: []};
  if (earlier.problems.length) return {problems: earlier.problems, lines: ['', `nothing was written: put ${sheet} right first`]};
  const rows = rowsFor(textsOf(explainer), earlier.rows);
  const written = writeFile(sheet, toSheet(rows));
  return {problems: [], lines: [`${told(written)}: ${sum(rows)}`], details: {output: sheet, ...tally(rows)}};
}

/** Writes a translated sheet as an overlay, and names that in the document. */
export async function mergeTexts(file: string, sheet: string, asked: string | undefined, output: string): Promise<Outcome> {
  const lang = asked ?? basename(sheet, extname(sheet));
  if (!LANGUAGE.test(lang)) throw new UsageError(`which language is ${sheet} in? Say it with --to, as in --to ar`);
  const {explainer, document, broken} = read(file);
  if (!explainer) return broken;
  const {rows: given, problems} = await readSheet(sheet);
  if (problems.length) return {problems, lines: ['', 'nothing was written']};
  const texts = textsOf(explainer);
  const rows = rowsFor(texts, given);
  const written = [writeFile(output, toJson(overlayOf(explainer, lang, rows)))];
  const url = relative(dirname(file), output).split(sep).map(encodeURIComponent).join('/');
  if (explainer.translations?.[lang] !== url)
    written.push(writeFile(file, toJson({...document, translations: {...explainer.translations, [lang]: url}})));
  const known = new Set(texts.map(keyOf));
  const gone = given.filter((row) => !known.has(keyOf(row)));
  return {
    problems: [],
    lines: [
      ...remarks(
        rows,
        gone,
        texts.map(({id}) => id),
      ),
      ...written.map((one) => `${told(one)}${one.file === output ? `: ${sum(rows)}` : ''}`),
    ],
    details: {output, ...tally(rows), notInDocument: gone.map(keyOf)},
  };
}

function read(file: string): {explainer: Explainer | null; document: object; broken: Outcome} {
  const document = readJson(file) as object;
  const {explainer, problems} = parse(document);
  const misses: readonly Miss[] = problems.map(toMiss);
  return {
    explainer: misses.length ? null : explainer,
    document,
    broken: {problems: misses, lines: ['', 'nothing was written: put the document right first']},
  };
}

function remarks(rows: readonly Translation[], gone: readonly Translation[], ids: readonly string[]): readonly string[] {
  const of = (state: string, what: string): readonly string[] =>
    rows.filter((row) => row.state === state).map(({id, field, original}) => `${what}: ${id}, ${field}: “${original}”`);
  return [
    ...of('missing', 'missing'),
    ...of('stale', 'stale, the original has changed since (revise it, and write done into its state)'),
    ...gone.map(({id, field}) => {
      const meant = ids.includes(id) ? undefined : nearest(id, ids);
      return `not in the document: ${id}, ${field}${meant === undefined ? '' : `; did you mean ‘${meant}’?`}`;
    }),
  ];
}

const tally = (rows: readonly Translation[]) => {
  const of = (state: string): readonly string[] => rows.filter((row) => row.state === state).map(keyOf);
  return {texts: rows.length, missing: of('missing'), stale: of('stale')};
};

function sum(rows: readonly Translation[]): string {
  const {texts, missing, stale} = tally(rows);
  return `${texts} texts, ${missing.length} missing, ${stale.length} stale`;
}
