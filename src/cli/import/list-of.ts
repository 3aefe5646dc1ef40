import {LISTS, type List} from '../sheets/lists.js';
import type {Findings} from './findings.js';
import type {Grid} from './grid.js';
import {nearest} from './nearest.js';
import {wordsOf} from './headings.js';

const NAMES: readonly (readonly [name: string, list: List])[] = LISTS.flatMap((list) =>
  [list.title, ...list.also].map((name) => [name, list] as const),
);
const TITLES = LISTS.map(({title}) => title).join(', ');

/** Which list a sheet holds, by its name: “Actors”, “Who is who - actors (2).csv”, “03_relations”. Null, with a problem, for any other. */
export function listOf(grid: Grid, findings: Findings): List | null {
  const name = grid.sheet ?? grid.file.replace(/\.\w+$/, '');
  const found = byName(name);
  if (found) return found;
  const meant = nearest(
    name,
    NAMES.map(([other]) => other),
  );
  findings.report(
    {grid, row: -1, column: -1},
    `‘${name}’ does not say what the sheet holds`,
    `${meant === undefined ? '' : `did you mean ‘${meant}’? `}Name it one of ${TITLES}; begin the name with # if it is not meant to be read`,
  );
  return null;
}

/** The list that the name names, or that its words do: the longest, then the last, since programs put the sheet after the file. */
function byName(name: string): List | undefined {
  const words = ` ${wordsOf(name)} `;
  const found = NAMES.flatMap(([other, list]) => {
    const at = words.lastIndexOf(` ${other} `);
    return at < 0 ? [] : [{list, length: other.length, end: at + other.length}];
  });
  return found.sort((a, b) => b.end - a.end || b.length - a.length)[0]?.list;
}
