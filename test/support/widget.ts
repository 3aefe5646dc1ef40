import {fixture, oneEvent, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {ExplainerElement} from '../../src/internal/explainer-element.js';

/** Puts a widget on the page and waits until it is ready or has failed. */
export async function widget<T extends ExplainerElement>(template: TemplateResult): Promise<T> {
  const settled = new Promise<void>((resolve) => {
    for (const type of ['explainer-ready', 'explainer-error']) document.addEventListener(type, () => resolve(), {once: true});
  });
  const element = await fixture<T>(template);
  await settled;
  await element.updateComplete;
  return element;
}

/** The address of a document, for `src`. */
export const addressOf = (document: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(document)], {type: 'application/json'}));

/** What a reader sees in a widget, without runs of white space. */
export const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const within = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

export const allWithin = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Opens everything that a reader can open in a widget, and waits until it is all there. */
export async function openAll(element: Element): Promise<void> {
  const closed = () => allWithin(element, 'details:not([open])') as HTMLDetailsElement[];
  while (closed().length) {
    for (const details of closed()) details.open = true;
    await waitUntil(
      () => allWithin(element, 'details[open] > div:last-child').every((box) => box.childElementCount > 0),
      'what was opened stayed empty',
      {timeout: 4000},
    );
  }
}

/** The next event of that type from a widget. */
export const next = <K extends keyof HTMLElementEventMap>(element: Element, type: K): Promise<HTMLElementEventMap[K]> =>
  oneEvent(element, type) as unknown as Promise<HTMLElementEventMap[K]>;
