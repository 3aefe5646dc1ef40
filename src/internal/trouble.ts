/** What is said, and shown, when something is wrong: fetched only then. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../explainer/dates.js';
import type {Problem} from '../explainer/parse.js';
import type {Explainer, Withdrawal} from '../explainer/schema.js';
import type {Messages} from '../i18n/index.js';
import {trouble as english} from '../i18n/en/trouble.js';
import {prescribe} from './doctor.js';
import {ExplainerErrorEvent} from './error-event.js';
import type {Failure} from './failure.js';
import {publisher} from './publisher.js';
import {VERSION} from './version.js';

const PACKAGED = 'the packaged explainer';

const said = new Set<string>();

/** Tells the console about a tag, or about all. */
function log(message: string, about = 'explainer-elements'): void {
  console.warn(`[${about}] ${message}`);
}

/** Tells the console, once per tag and message, and with `data-doctor` the page, at the widget that it is about. */
export function say(widget: Element, message: string): void {
  if (publisher.doctor) prescribe(widget, message);
  const line = widget.localName + message;
  if (!said.has(line)) log(message, widget.localName);
  said.add(line);
}

/** Tells the console, the page’s scripts and, by what it returns, the reader why a widget shows its fallback. */
export function tell(
  widget: Element & {readonly explainer: Explainer | null},
  failure: Failure,
  messages: Messages,
  retry: () => void,
): TemplateResult | typeof nothing {
  const message = describe(failure, widget.explainer);
  say(widget, `${failure.code}: ${message}`);
  widget.dispatchEvent(new ExplainerErrorEvent(failure.code, message));
  return withdrawal(widget, failure, messages) ?? notice(widget, failure, messages, retry);
}

/** The sentence for a failure: what is wrong, where, and what would be right. */
function describe({code, detail}: Failure, explainer: Explainer | null): string {
  const {url = PACKAGED, reason = '', attribute, value} = detail;
  if (attribute && explainer) {
    const gone = withdrawn(explainer, value);
    if (gone) return `${attribute}="${value ?? ''}" was withdrawn from ${explainer.id} on ${gone.date}: ${gone.reason}`;
    const items = attribute === 'quote' ? explainer.quotes : explainer.actors;
    return `${attribute}="${value ?? ''}" is not in ${explainer.id}. Valid ids: ${listed(items.map(({id}) => id))}.`;
  }
  if (typeof reason === 'number') return `${url} answered ${reason}. Check the address in src.`;
  if (code === 'not-found') return `src="${url}" is not an http: or https: address.`;
  if (code === 'timeout') return `${url} did not answer within ten seconds.`;
  if (code === 'network')
    return `${url} could not be fetched: offline, blocked by the page's policy, or served without Access-Control-Allow-Origin.`;
  return `${url} is not ${reason.startsWith('SyntaxError') ? 'JSON' : 'a usable explainer'}: ${reason || 'unknown reason'}`;
}

const withdrawn = (explainer: Explainer | null, id: string | null = ''): Withdrawal | undefined =>
  explainer?.withdrawn.find(({ids}) => ids.includes(id ?? ''));

/** Why there is nothing more to see, in place of a fallback that may still say what was taken back: `hostStyles` hides that. */
function withdrawal(
  widget: Element & {readonly explainer: Explainer | null},
  {detail}: Failure,
  messages: Messages,
): TemplateResult | undefined {
  const gone = withdrawn(widget.explainer, detail.value);
  if (!gone) return undefined;
  const {trouble: texts = english} = messages;
  const text = texts.withdrawn(formatDate(gone.date, messages.lang, messages.dates), gone.reason);
  // In a sentence it is an insertion.
  return widget.getAttribute('variant') === 'inline'
    ? html`<span class="gone" part="notice" lang=${messages.lang}>[${text}]</span>`
    : html`<div class="widget gone" part="notice" lang=${messages.lang}><p class="notice">${text}</p></div>`;
}

/** Tells what `parse` left out of a document. */
export function report(url: string, problems: readonly Problem[]): void {
  const lines = problems.map(({pointer, message, remedy}) => `${pointer || '/'}: ${message}. ${remedy}`);
  log(`${url} has ${problems.length} problem(s); what is unusable is left out:\n${listed(lines, 8, '\n')}`);
}

/** Tells that a tag is somebody else’s: another version’s, or another script’s altogether. */
export function taken(tag: string, version: string | undefined): void {
  const owner = version ? `version ${version}` : 'another script';
  log(`is already defined by ${owner}; version ${VERSION} leaves it. Load one version only.`, tag);
}

/** Tells that the page does not let Lit make templates. */
export function forbidden(): void {
  log(
    'this page requires Trusted Types, so the fallbacks stay. Add explainer-elements to trusted-types in its Content-Security-Policy.',
  );
}

/** Tells that script tags disagree on the default explainer. */
export function disagreeing(tag: string): void {
  log(`two script tags name a different data-src; the first is used: ${publisher.src ?? PACKAGED}.`, tag);
}

/**
 * Attributes any element may carry whose properties have other names or none, and those that page builders add: not for us to
 * question.
 */
const STANDARD =
  /^(tabindex|accesskey|contenteditable|exportparts|is|item\w+|align|width|height|(data|aria|ng|v|x|hx)-.*|.*[^a-z-].*)$/;

/** Warns of attributes that the element does not have. */
export function unknownAttributes(widget: Element, names: readonly string[], known: readonly string[]): void {
  for (const name of names)
    if (!STANDARD.test(name) && !(name in HTMLElement.prototype))
      say(widget, `there is no attribute "${name}". Attributes: ${listed([...known].sort())}.`);
}

/** Warns of a value of an attribute that is not one of the valid ones. */
export const ignored = (widget: Element, attribute: string, value: unknown, valid: readonly unknown[]): void =>
  say(widget, `${attribute}="${String(value)}" is not a valid value and is ignored. Valid values: ${listed(valid)}.`);

/** So many at most: `a, b, c and 40 more`. */
const listed = (values: readonly unknown[], most = 100, separator = ', '): string =>
  values.slice(0, most).join(separator) + (values.length > most ? ` and ${values.length - most} more` : '');

/** A short word in place of the widget, only where the snippet has no fallback of its own. */
function notice(host: Element, {code}: Failure, messages: Messages, retry: () => void): TemplateResult | typeof nothing {
  if (host.childElementCount || host.textContent?.trim()) return nothing;
  const {trouble: texts = english} = messages;
  const again = code === 'network' || code === 'timeout';
  return html`<div class="widget" part="notice" lang=${messages.lang}>
    <p class="notice">
      ${texts.failed} ${again ? html`<button type="button" class="link" @click=${retry}>${texts.retry}</button>` : nothing}
    </p>
  </div>`;
}
