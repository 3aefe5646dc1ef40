import type {axis} from './en/axis.js';
import type {card} from './en/card.js';
import type {finding} from './en/finding.js';
import type {following} from './en/following.js';
import type {network} from './en/network.js';
import type {provenance} from './en/provenance.js';
import type {quote} from './en/quote.js';
import type {quoteActions} from './en/quote-actions.js';
import type {records} from './en/records.js';
import type {saving} from './en/saving.js';
import {shared} from './en/shared.js';
import type {since} from './en/since.js';
import type {sharing} from './en/sharing.js';
import type {term} from './en/term.js';
import type {timeline} from './en/timeline.js';
import type {tools} from './en/tools.js';
import type {tour} from './en/tour.js';
import type {trouble} from './en/trouble.js';

/** The texts of one element, or of what is fetched later; in English each comes with the code that says them. */
export interface Sections {
  readonly axis: typeof axis;
  readonly card: typeof card;
  readonly finding: typeof finding;
  readonly following: typeof following;
  readonly network: typeof network;
  readonly provenance: typeof provenance;
  readonly quote: typeof quote;
  readonly quoteActions: typeof quoteActions;
  readonly records: typeof records;
  readonly saving: typeof saving;
  readonly since: typeof since;
  readonly sharing: typeof sharing;
  readonly term: typeof term;
  readonly timeline: typeof timeline;
  readonly tools: typeof tools;
  readonly tour: typeof tour;
  readonly trouble: typeof trouble;
}

/** All texts of the interface in one language. */
export type Messages = typeof shared & Sections;

/** Languages beside English, each whole in a chunk of its own: `ar: () => import('./ar.js').then((m) => m.ar)`. */
const languages: Readonly<Record<string, () => Promise<Messages>>> = {};

/**
 * The interface in the first of the wanted languages (BCP 47) that there is, else in English; with `english`, the sections
 * that the widget brings for that.
 */
export async function loadMessages(english: Partial<Messages>, ...wanted: readonly string[]): Promise<Messages> {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (base === 'en') break;
    const load = Object.hasOwn(languages, base) ? languages[base] : undefined;
    if (load) return load();
  }
  return inEnglish(english);
}

/** English, with one element’s own section: it reads no other, and what is fetched later brings its own. */
export const inEnglish = (english: Partial<Messages>): Messages => ({...shared, ...english}) as Messages;
