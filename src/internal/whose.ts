import {lookup, sourceChain} from '../explainer/queries.js';
import type {Quote} from '../explainer/schema.js';
import {sourceLabel, type Reading} from './asserted.js';

/** Whose words they are: a speaker with role, or, for a record, a listing or a term, what kind of words they are. */
export function whose(quote: Quote, {explainer, messages}: Reading): {name: string; role: string} {
  const {actors} = lookup(explainer);
  const names = quote.about.map((id) => actors.get(id)?.name ?? id);
  const about = new Intl.ListFormat(messages.lang).format(names);
  if (quote.voice === 'record') return {name: messages.whose.record(about), role: ''};
  if (quote.voice === 'listing') return {name: messages.whose.listing(about), role: ''};
  if (quote.voice === 'term') return {name: messages.whose.term, role: ''};
  const speaker = quote.speaker ? actors.get(quote.speaker) : undefined;
  return {name: speaker?.name ?? sourceLabel(sourceChain(explainer, quote.by)[0], messages), role: speaker?.role ?? ''};
}
