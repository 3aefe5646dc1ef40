import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {toCsv} from '../../src/cli/sheets/csv.js';
import {generated} from './documents.js';

type Row = Readonly<Record<string, string>>;

/** A generated explainer as the spreadsheets that a newsroom would have, in a folder of their own. */
export function writeSheets(folder: string, actors: number, relations: number): void {
  mkdirSync(folder, {recursive: true});
  const data = generated(actors, relations);
  // A name tells one actor from all others, as relations are by name.
  const names = new Map(data.actors.map(({id, name}, index) => [id, `${name} ${index}`]));
  const {title, summary, publisher} = data;
  const claim = {status: 'stated', paragraph: '1', start: 'Made up'};
  const sheets: Readonly<Record<string, readonly Row[]>> = {
    document: Object.entries({
      title,
      summary,
      language: 'en',
      'as of': '2018',
      publisher,
      licence: 'CC0-1.0',
      version: '1.0.0',
    }).map(([field, value]) => ({field, value})),
    sources: data.sources.map(({title: name, kind}) => ({title: name, kind})),
    actors: data.actors.map(({id, kind, role, summary: text}) => ({name: names.get(id)!, kind, role, summary: text})),
    'relation types': data.relationTypes.map(({label, inverse, directed, tone}) => ({
      label,
      inverse,
      directed: directed ? 'yes' : 'no',
      tone,
    })),
    relations: (data.relations as readonly {readonly from: string; readonly to: string; readonly type: string}[]).map(
      ({from, to, type}, index) => ({
        from: names.get(from)!,
        type: `${type} of`,
        to: names.get(to)!,
        text: `Tie ${index} is made up.`,
        ...claim,
      }),
    ),
  };
  for (const [name, rows] of Object.entries(sheets)) {
    const headings = Object.keys(rows[0]!);
    writeFileSync(join(folder, `${name}.csv`), toCsv([headings, ...rows.map((row) => headings.map((heading) => row[heading]!))]));
  }
}
