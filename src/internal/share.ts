import {html, nothing, type TemplateResult} from 'lit';
import {sharing as english} from '../i18n/en/sharing.js';
import type {Context} from './attribution.js';
import {copyText} from './clipboard.js';
import {ExplainerCopyEvent} from './copy-event.js';
import {isOwnDocument, publisher} from './publisher.js';

/** The embed code of a widget, to be copied or read, and a link to it. */
export function share(widget: HTMLElement, context: Context): TemplateResult {
  const {sharing: texts = english} = context.messages;
  const code = embedCode(widget, context);
  const copying =
    (what: 'embed' | 'link', text: string, done: string) =>
    async ({currentTarget}: Event): Promise<void> => {
      const button = currentTarget as HTMLElement;
      const copied = await copyText(text, button.getRootNode() as ShadowRoot);
      button.parentElement!.querySelector('[role=status]')!.textContent = copied ? done : texts.failed;
      if (copied) button.dispatchEvent(new ExplainerCopyEvent(what));
    };
  return html`${
      code
        ? html`<textarea readonly rows="4" aria-label=${texts.code} part="embed-code" .value=${code}></textarea>
            <button type="button" class="link" @click=${copying('embed', code, texts.codeCopied)}>${texts.copyCode}</button>`
        : nothing
    }
    <button type="button" class="link" @click=${copying('link', linkTo(widget), texts.linkCopied)}>${texts.copyLink}</button>
    <span role="status"></span>`;
}

/** The network’s still beside a document, as the build writes it; its size in CSS pixels. */
const STILL = {file: 'network.svg', width: 700, height: 1000};
/** Of a part there is no still. */
const PART = / (focus|depth|from|to|actor-kinds|relation-types|exclude)=/;
/** What of a widget on the screen stands for it where its script does not run. */
const TOLD =
  '[part=heading], [part=name], .role, [part~=summary], [part=words], [part=speaker], .byline, [part=source], [part=as-of]';

/**
 * What an embedder pastes: the script tag, and the element with what it says now as the fallback. One line of phrasing content, so
 * that editors which make paragraphs of lines leave it whole. Undefined where the script’s own address is not known, as in a
 * host’s bundle: nobody could load it from there.
 */
function embedCode(widget: HTMLElement, {explainer, base}: Context): string | undefined {
  if (!publisher.base) return undefined;
  const src = base ?? new URL(`../explainers/${explainer.id}/latest.json`, publisher.base).href;
  const script = new URL('explainer.js', publisher.base).href;
  const {localName: tag, shadowRoot} = widget;
  const attributes = Object.entries({src, ...ownAttributes(widget), ...shownIn(widget)});
  const named = attributes.map(([name, value]) => (value ? `${name}="${escape(value)}"` : name)).join(' ');
  const told = [...shadowRoot!.querySelectorAll<HTMLElement>(TOLD)].map((part) => escape(firstLine(part)));
  const {file, width, height} = STILL;
  const still = `<img src="${escape(new URL(file, src).href)}" width="${width}" height="${height}" alt="${told[0]}">`;
  const isWhole = tag === 'explainer-network' && isOwnDocument(src) && !PART.test(named);
  const fallback = isWhole ? [still, ...told] : told;
  return `<script async src="${escape(script)}"></script><${tag} ${named}>${fallback.filter(Boolean).join('<br>')}</${tag}>`;
}

/** What belongs to this page alone. */
const NOT_PASSED_ON =
  /^(src|group|id|slot|style|class|hidden|lang|dir|deep-link|no-share|no-updates|heading-level)$|^(data|aria)-|^on/;

const ownAttributes = ({attributes}: HTMLElement): Record<string, string> =>
  Object.fromEntries([...attributes].flatMap(({name, value}) => (NOT_PASSED_ON.test(name) ? [] : [[name, value]])));

/** What a card or quotation shows now, which in a group may not be what its attribute says. */
function shownIn({localName, shadowRoot}: HTMLElement): Record<string, string> {
  const name = localName === 'explainer-card' ? 'actor' : localName === 'explainer-quote' ? 'quote' : '';
  const id = name && shadowRoot!.querySelector(`[data-${name}]`)?.getAttribute(`data-${name}`);
  return id ? {[name]: id} : {};
}

/** The page: where it keeps the selection in its address with that, else at the widget, if that has a name. */
function linkTo({id}: HTMLElement): string {
  const [page, fragment = ''] = location.href.split('#');
  const kept = fragment.includes('explainer=') ? fragment : encodeURIComponent(id);
  return kept ? `${page}#${kept}` : page!;
}

/** A part’s text; of what opens, only what is read before it does. */
const firstLine = (part: HTMLElement): string => (part.querySelector('summary') ?? part).textContent.replace(/\s+/g, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char]!);
