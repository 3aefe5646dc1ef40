import {headingOf, type List, LISTS} from '../sheets/lists.js';

/** What the author reads first; `LISTS` says the rest. */
const INTRODUCTION = `# Your explainer

Each sheet in this folder is one list. Open them in any sheet program, put your own rows in the place of the example
rows, and save them as CSV UTF-8. Or keep all of them as the sheets of one Excel workbook. The article’s text goes into
article.txt, one paragraph a line.

    explainer import . -o explainer.json
    explainer check explainer.json --text article.txt --exceptions exceptions.csv
    explainer layout explainer.json

The first makes the document, the second says whether it is sound and whether the text bears it out, the third places the
actors in the diagram. Run them as often as you like. If something is wrong they name the sheet and the cell.

## How it works

**Names.** Write actors by name, as in the sheet of actors; an alias or the id will do as well. Several go between
semicolons.

**Who says so.** Every fact, relation, quotation and event is a claim. “by” names the source that says so, and the status
how firmly:

- stated: said outright
- reported: hedged or second-hand (“reportedly”); put the hedging words into “hedge”
- forecast: about the future
- opinion: a judgement
- inferred: follows from what is said, and is not said

**Where it stands.** “paragraph”, “start” and “end” point to the passage: the number of the paragraph in article.txt, and
its first and last few words, copied from the text. They must stand only once in the paragraph. A second passage goes into
columns with a number: “paragraph 2”, “start 2”, “end 2”.

**Your own words.** Texts are yours; only quotations are the article’s.

**Dates.** As exact as the text and no more: 2007, March 2007, 12 March 2007, spring 2007, about December 2009, since 2014,
2007–2009, early 2014. Not 03/04/2007, which is March to some and April to others. Sheet programs make days of months:
format date columns as text.

**Ids.** Leave them empty. One is made of the name, and kept as long as you import into the same explainer.json: do not
delete it. Give a claim an id of your own if a “basis” refers to it.

**Columns of your own.** Begin their heading with #, and they are not read.

## The sheets
`;

const AFTER = `
Not here, and only needed later: **corrections** and **withdrawn**, which say what was put right or taken back.
`;

/** The author’s README: how the sheets work, and what each column holds. Needed columns have a star. */
export function guide(): string {
  return `${INTRODUCTION}\n${LISTS.map(section).join('\n')}${AFTER}`;
}

const section = ({title, about, columns}: List): string =>
  [
    `### ${title}`,
    '',
    about,
    '',
    ...columns.map((column) => `- **${headingOf(column)}**${column.needed ? ' *' : ''}: ${column.about}`),
    '',
  ].join('\n');
