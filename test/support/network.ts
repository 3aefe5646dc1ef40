import {aTimeout, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/network/index.js';
import type {ExplainerNetwork} from '../../src/elements/network/index.js';
import {addressOf, allWithin, textOf, widget, within} from './widget.js';

/** A network with these attributes; without a document, of the packaged explainer. */
export const network = (attributes: Record<string, string> = {}, of?: unknown): Promise<ExplainerNetwork> => {
  const element = document.createElement('explainer-network');
  if (of !== undefined) element.setAttribute('src', addressOf(of));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return widget<ExplainerNetwork>(html`${element}`);
};

export const idsOf = (items: readonly {readonly id: string}[]): string[] => items.map(({id}) => id);

/** Ids of the relations in the picture, and in the table, and the actors’ buttons. */
export const drawn = (element: Element) => allWithin(element, '.links [data-relation]').map(({dataset}) => dataset['relation']);
export const rows = (element: Element) => allWithin(element, 'tr[data-relation]').map(({dataset}) => dataset['relation']);
export const actors = (element: Element) => allWithin(element, 'button[data-actor]');
export const ties = (element: Element) => allWithin(element, '.panel .tie');
export const heading = (element: Element) => textOf(within(element, '.panel-heading'));
/** What the buttons above the picture are called. */
export const tools = (element: Element) => allWithin(element, '.tools button').map((button) => button.getAttribute('aria-label'));

/** Zooms in as far as there is to go, into the middle of the picture. */
export async function zoomIn(element: ExplainerNetwork): Promise<void> {
  const zoomed = () => within(element, '.tools')!.hasAttribute('data-zoomed');
  for (let i = 0; i < 4; i++) {
    within(element, '[aria-label="Zoom in"]')!.click();
    await waitUntil(zoomed, 'does not zoom');
    await aTimeout(300);
  }
}

/** Whether an actor is drawn within the box of the picture. */
export function inView(element: ExplainerNetwork, id: string): boolean {
  const box = within(element, '.diagram')!.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  const {x, y} = element.positions.get(id)!;
  const [left, top] = [own.left + x - box.left, own.top + y - box.top];
  return left > 0 && top > 0 && left < box.width && top < box.height;
}

/** Clicks into the picture at a part of the way along a drawn link. */
export function clickAlong(element: Element, id: string, part: number): void {
  const line = within(element, `.links [data-relation=${id}] .line`) as unknown as SVGPathElement;
  const {left, top} = within(element, '.diagram')!.getBoundingClientRect();
  const {x, y} = line.getPointAtLength(line.getTotalLength() * part);
  const at = {clientX: left + x, clientY: top + y, bubbles: true, composed: true, detail: 1};
  within(element, '.diagram svg')!.dispatchEvent(new MouseEvent('click', at));
}
