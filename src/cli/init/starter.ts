import {toCsv} from '../sheets/csv.js';
import {headingOf, type List, LISTS} from '../sheets/lists.js';
import {ARTICLE, EXAMPLES} from './examples.js';
import {guide} from './guide.js';

/** The files of a new explainer, by name: a sheet for each list with its headings and examples, a text, and how it works. */
export function starter(): ReadonlyMap<string, string> {
  const sheets = LISTS.filter(({name}) => EXAMPLES[name]);
  return new Map([
    ['README.md', guide()],
    ['article.txt', `${ARTICLE.join('\n')}\n`],
    ...sheets.map((list) => [`${list.title}.csv`, toCsv(rowsOf(list))] as const),
  ]);
}

function rowsOf({name, columns}: List): readonly (readonly string[])[] {
  const examples = EXAMPLES[name]!;
  // One line a field, with what it is beside it: a document is one row, which nobody could read.
  if (name === 'document')
    return [
      ['field', 'value', '# what it is'],
      ...columns.map((column) => [headingOf(column), examples[0]![column.field] ?? '', column.about]),
    ];
  return [columns.map(headingOf), ...examples.map((example) => columns.map(({field}) => example[field] ?? ''))];
}
