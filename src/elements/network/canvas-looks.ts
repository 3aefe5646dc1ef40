import {html, type TemplateResult} from 'lit';
import type {Tone} from '../../explainer/schema.js';
import type {Emphasis} from '../../graph/highlight.js';

/** Above the canvas: the names, and one of each part, without shape, by which the style sheet tells how parts look. */
export const overlay: TemplateResult = html`<svg class="names" aria-hidden="true">
  <g class="link"><path class="line"></path></g>
  <path class="mark"></path>
  <path class="mark" data-unnamed></path>
</svg>`;

/** How a link looks now, by way of the overlay. */
export function linkLook({children: [link]}: Element, tone: Tone, emphasis: Emphasis): CSSStyleDeclaration {
  link!.setAttribute('data-tone', tone);
  link!.setAttribute('data-emphasis', emphasis);
  return getComputedStyle(link!.firstElementChild!);
}

/** How the mark of an actor looks now. */
export function markLook({children}: Element, unnamed: boolean, emphasis: Emphasis): CSSStyleDeclaration {
  const mark = children[unnamed ? 2 : 1]!;
  mark.setAttribute('data-emphasis', emphasis);
  return getComputedStyle(mark);
}
