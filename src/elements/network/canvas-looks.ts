import {html, type TemplateResult} from 'lit';
import type {Tone} from '../../explainer/schema.js';
import type {Emphasis} from '../../graph/highlight.js';

/** How a link is drawn: colours as CSS has them, lengths in CSS pixels. */
export interface LinkLook {
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
  /** Of its arrowhead. */
  readonly fill: string;
}

export interface MarkLook {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

/** Above the canvas: the names, and one of each part, without shape, by which the style sheet tells how parts look. */
export const overlay: TemplateResult = html`<svg class="names" aria-hidden="true" focusable="false">
  <g class="link">
    <path class="line"></path>
    <path class="arrow"></path>
  </g>
  <path class="mark"></path>
</svg>`;

/** Looks as the style sheet has them now, by way of the overlay. */
export class Looks {
  readonly #link: Element;
  readonly #mark: Element;

  constructor(svg: Element) {
    [this.#link, this.#mark] = [...svg.children] as [Element, Element];
  }

  link(tone: Tone, emphasis: Emphasis): LinkLook {
    this.#link.setAttribute('data-tone', tone);
    this.#link.setAttribute('data-emphasis', emphasis);
    const [line, arrow] = [...this.#link.children].map((part) => getComputedStyle(part)) as [
      CSSStyleDeclaration,
      CSSStyleDeclaration,
    ];
    const {stroke, strokeWidth, strokeDasharray} = line;
    return {stroke, width: parseFloat(strokeWidth), dash: strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? [], fill: arrow.fill};
  }

  mark(unnamed: boolean, emphasis: Emphasis): MarkLook {
    this.#mark.toggleAttribute('data-unnamed', unnamed);
    this.#mark.setAttribute('data-emphasis', emphasis);
    const {fill, stroke, strokeWidth} = getComputedStyle(this.#mark);
    return {fill, stroke, width: parseFloat(strokeWidth)};
  }
}
