import {VOICES} from '../../../explainer/values.js';
import {claimOf} from '../claims.js';
import {claim, type Context, type Item} from '../context.js';
import type {Row} from '../row.js';
import {firstWords} from '../slug.js';

const MARKS = /^[“"«„](.*)[”"»“]$/;

/** Quotations, word for word. */
export const readQuotes = (rows: readonly Row[], context: Context): Item[] =>
  rows.map((row) => {
    const text = row.needed('text');
    if (MARKS.test(text))
      row.report('text', 'the quotation has its quotation marks around it', 'leave them out: the widget sets its own');
    return claim(context, row, {
      id: context.ids.of(row, 'quotes', {text}, `quote ${firstWords(text)}`),
      text,
      speaker: context.actors.one(row, 'speaker'),
      voice: row.oneOf('voice', VOICES),
      about: context.actors.many(row, 'about'),
      occasion: row.text('occasion') ?? '',
      date: row.date('date'),
      partial: row.yes('partial'),
      note: row.text('note'),
      ...claimOf(row, context.sources),
    });
  });
