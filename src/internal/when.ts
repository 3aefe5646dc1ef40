import {formatDate} from '../explainer/dates.js';
import type {Relation} from '../explainer/schema.js';
import type {Messages} from '../i18n/index.js';

/** When a relation held, as people write it; empty where the document does not say. */
export function relationTime({at, since, until}: Relation, {lang, dates}: Messages): string {
  const show = (edtf: string) => formatDate(edtf, lang, dates);
  if (at) return show(at);
  if (since && until) return dates.range(show(since), show(until));
  return since ? dates.since(show(since)) : until ? dates.until(show(until)) : '';
}
