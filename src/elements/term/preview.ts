import {html, nothing, render, type TemplateResult} from 'lit';
import type {Actor} from '../../explainer/schema.js';
import {term as english} from '../../i18n/en/term.js';
import {define} from '../../internal/define.js';
import {seldom} from '../../internal/warn.js';
import {ExplainerCard} from '../card/explainer-card.js';
import type {ExplainerTerm} from './explainer-term.js';
import {fullCardOf, goTo, isShowing} from './full-card.js';
import type {Rest} from './intent.js';
import {Popup} from './popup.js';
import {Subject} from './subject.js';

/** Parts of the card, which are the term’s own to a page. */
const PARTS = 'name, portrait, summary, source, as-of, corrections, contact';

/** With the one card of the page’s terms: from a person’s first intent until the last term is gone. */
let popup: Popup | undefined;
/** The term whose card a person wants to see. */
let wanted: ExplainerTerm | undefined;

/**
 * Shows a term’s card where the pointer rests. Without `rest`, a person pressed: that is a choice, of which the page and the
 * group hear; the card stays, and the next press closes it.
 */
export async function show(term: ExplainerTerm, rest: Rest | undefined): Promise<void> {
  const shower = (popup ??= newPopup());
  if (shower.term === term && shower.pinned && !rest) return shower.close();
  wanted = term;
  const subject = (term.subject ??= new Subject(term));
  term.enter('loading');
  const failure = await subject.load();
  term.enter(failure ? 'error' : 'ready');
  if (failure) return void (await seldom()).tell(term, failure, subject.messages, () => undefined);

  const isWanted = () => popup === shower && wanted === term && !rest?.signal.aborted;
  const {actor} = subject;
  if (!actor || !isWanted() || (!rest && !subject.choose(actor))) return;
  if (shower.term === term) return shower.pin();
  shower.enter(term);
  await draw(shower, subject, actor);
  if (!isWanted()) return;
  shower.open(term, rest);
  subject.announce();
}

/** A term has left the page; the card goes with the last. */
export function forget(term: ExplainerTerm, isLast: boolean): void {
  if (popup?.term === term) popup.close();
  if (wanted === term) {
    wanted = undefined;
    if (popup) render(nothing, popup.box); // which holds on to the term that it was filled for
  }
  if (isLast) popup = undefined;
}

// Not within a function: minified into the one that shows a term, it would keep the first term.
const stop = (event: Event): void => event.stopPropagation();

function newPopup(): Popup {
  define('explainer-card', ExplainerCard);
  const popup = new Popup();
  // The page hears of the terms, not of what is in their box.
  for (const type of ['explainer-ready', 'explainer-error']) popup.box.addEventListener(type, stop);
  return popup;
}

/** Fills the popup; done when the card is complete. */
async function draw(popup: Popup, subject: Subject, actor: Actor): Promise<void> {
  const {box} = popup;
  const {term, messages} = subject;
  box.ariaLabel = actor.name;
  box.lang = messages.lang;
  box.dataset['theme'] = term.theme;
  render(content(popup, subject, actor), box);
  const card = box.querySelector('explainer-card')!;
  await card.updateComplete;
  if (card.explainer?.id !== subject.explainer?.id)
    await new Promise((done) => card.addEventListener('explainer-ready', done, {once: true}));
}

function content(popup: Popup, subject: Subject, actor: Actor): TemplateResult {
  const {term, messages} = subject;
  const {term: texts = english} = messages;
  const full = fullCardOf(term, actor.id);
  const toFull = () => {
    popup.close();
    if (full && (isShowing(full, actor.id) || subject.choose(actor))) void goTo(full);
  };
  return html`<explainer-card
      no-share
      variant="compact"
      exportparts=${PARTS}
      actor=${actor.id}
      src=${term.src ?? nothing}
      source-url=${term.sourceUrl ?? nothing}
      heading-level=${term.headingLevel}
      theme=${term.theme}
    ></explainer-card>
    ${full ? html`<p class="full-card small"><button type="button" class="link" @click=${toFull}>${texts.fullCard}</button></p>` : nothing}
    <button type="button" class="close" aria-label=${texts.close} @click=${() => popup.close()}>
      <span aria-hidden="true">&times;</span>
    </button>`;
}
