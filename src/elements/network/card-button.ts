import {nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/index.js';
import {action} from './action.js';

interface Host {
  readonly src: string | null;
  readonly group: string | null;
}

/** Leads to the actor’s card on the same page, if there is one that does not follow by itself, as those of one group do. */
export function cardButton(actor: string, {src, group}: Host, {tools}: Messages): TemplateResult | typeof nothing {
  const cards = [...document.querySelectorAll(`explainer-card[actor="${actor}"]`)];
  const card = cards.find((one) => one.getAttribute('src') === src && !(group && one.getAttribute('group') === group));
  if (!card) return nothing;
  return action(tools.card, () => {
    card.scrollIntoView();
    card.shadowRoot?.querySelector<HTMLElement>('.heading')?.focus({preventScroll: true});
  });
}
