import {formatDate} from '../explainer/dates.js';
import type {Messages} from '../i18n/index.js';

/** Dates in EDTF. */
interface Times {
  readonly at?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** When a relation held, or what else has a beginning and an end, as people write it; empty where nobody says. */
export function relationTime({at, since, until}: Times, {lang, dates}: Messages): string {
  const show = (edtf: string) => formatDate(edtf, lang, dates);
  if (at) return show(at);
  if (since && until) return dates.range(show(since), show(until));
  return since ? dates.since(show(since)) : until ? dates.until(show(until)) : '';
}
