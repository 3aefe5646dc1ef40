import {NATURES, STATUSES} from '../../explainer/values.js';
import type {Directory} from './directory.js';
import type {Row} from './row.js';

/** The id of the source that speaks where no other is named. */
export const ARTICLE = 'article';

/** What a row says of who asserts something, how firmly, and where. */
export function claimOf(row: Row, sources: Directory): Record<string, unknown> {
  return {
    by: row.text('by') === undefined ? ARTICLE : sources.one(row, 'by'),
    status: row.oneOf('status', STATUSES),
    hedge: row.text('hedge'),
    nature: row.oneOf('nature', NATURES, false),
    response: row.text('response'),
    evidence: evidenceOf(row, sources),
  };
}

/** The places in the text that a row names: one in the plain columns, more in numbered ones. */
function evidenceOf(row: Row, sources: Directory): readonly unknown[] {
  const numbers = ['', ...[...row.table.columns.keys()].flatMap((field) => /^(?:paragraph|start)( \d+)$/.exec(field)?.[1] ?? [])];
  return [...new Set(numbers)].flatMap((number) => {
    const field = (name: string): string => name + number;
    if (number && row.text(field('paragraph')) === undefined && row.text(field('start')) === undefined) return [];
    if (row.needed(field('paragraph'), 'the number of the paragraph that says so') === '') return [];
    return {
      source: row.text(field('in')) === undefined ? undefined : sources.one(row, field('in')),
      paragraph: row.number(field('paragraph')),
      start: row.needed(field('start'), 'the first few words of the passage, copied from the text'),
      end: row.text(field('end')),
      prefix: row.text(field('prefix')),
      suffix: row.text(field('suffix')),
    };
  });
}
