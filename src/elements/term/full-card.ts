import type {ExplainerCard} from '../card/explainer-card.js';
import type {ExplainerTerm} from './explainer-term.js';

/** Whether this is the actor that a card shows. */
export const isShowing = ({shadowRoot}: ExplainerCard, actor: string): boolean =>
  Boolean(shadowRoot?.querySelector(`article[data-actor="${actor}"]`));

/** The full card of an actor on the page: one that shows it, or else one that will, as it follows the term’s group. */
export function fullCardOf(term: ExplainerTerm, actor: string): ExplainerCard | undefined {
  const roots = new Set([term.getRootNode() as ParentNode, document]);
  const cards = [...roots]
    .flatMap((root) => [...root.querySelectorAll('explainer-card')])
    .filter((card) => card.variant === 'full' && card.src === term.src);
  return (
    cards.find((card) => isShowing(card, actor) || (!card.explainer && card.actor === actor)) ??
    cards.find(({group}) => group !== null && group === term.group)
  );
}

/** Takes a reader to a card: it scrolls into view, and its heading has the focus. */
export async function goTo(card: ExplainerCard): Promise<void> {
  await card.updateComplete;
  card.scrollIntoView();
  card.shadowRoot?.querySelector<HTMLElement>('[role=heading]')?.focus({preventScroll: true});
}
