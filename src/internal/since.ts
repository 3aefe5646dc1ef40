/** Whether a pinned explainer has been corrected since: fetched only for a document that names a place to ask at. */
import {html, type TemplateResult} from 'lit';
import {formatDate} from '../explainer/dates.js';
import type {Explainer} from '../explainer/schema.js';
import {since as english} from '../i18n/en/since.js';
import type {Messages} from '../i18n/index.js';

/** What `publish` writes beside the documents. */
export interface Updates {
  /** How many corrections and withdrawals the latest version has. */
  readonly count: number;
  /** EDTF: of the last of them. */
  readonly date: string;
}

const asked = new Map<string, Promise<Updates | undefined>>();

/** The line for the foot of a widget: since when there is a better version, and the way to it. Nothing where nobody can tell. */
export async function correctedSince(
  widget: Element & {readonly explainer: Explainer | null},
  base: string,
  messages: Messages,
): Promise<TemplateResult | undefined> {
  const {explainer} = widget;
  if (!explainer?.updates) return undefined;
  const updates = await ask(explainer.updates, base);
  if (!updates || updates.count <= explainer.corrections.length + explainer.withdrawn.length) return undefined;
  const {since: texts = english} = messages;
  return html`<span part="corrected-since"
    >${texts.corrected(formatDate(updates.date, messages.lang, messages.dates))}
    <a href=${new URL(`latest/${keyOf(widget)}.html`, base).href}>${texts.latest}</a></span
  >`;
}

/** Each place is asked once, however many widgets want to know; whoever published the document, and nobody else. */
function ask(updates: string, base: string): Promise<Updates | undefined> {
  const url = URL.canParse(updates, base) ? new URL(updates, base) : undefined;
  if (!url || url.origin !== new URL(base).origin) return Promise.resolve(undefined);
  let answer = asked.get(url.href);
  if (!answer) asked.set(url.href, (answer = fetchUpdates(url.href)));
  return answer;
}

async function fetchUpdates(url: string): Promise<Updates | undefined> {
  try {
    const response = await fetch(url, {credentials: 'omit'});
    const {count, date} = (await response.json()) as Partial<Updates>;
    return typeof count === 'number' && typeof date === 'string' ? {count, date} : undefined;
  } catch {
    return undefined; // nothing is lost: the widget says what its version says
  }
}

/** The name of the widget’s published page: `card-qayis-khazali`, `network`. */
function keyOf(widget: Element): string {
  const kind = widget.localName.replace('explainer-', '');
  const subject = {card: 'actor', quote: 'quote'}[kind];
  return [kind, subject && widget.getAttribute(subject)].filter(Boolean).join('-');
}
