import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** Puts an element’s middle at a point of its container. Through the CSSOM, as strict policies forbid style attributes. */
class Place extends Directive {
  override render(_x: number, _y: number, _size: number): void {}

  override update({element}: ElementPart, [x, y, size]: [number, number, number]): void {
    const [left, top] = [x, y].map((middle) => (middle - size / 2).toFixed(1));
    (element as HTMLElement).style.cssText = `translate:${left}px ${top}px;inline-size:${size}px;block-size:${size}px`;
  }
}

export const place = directive(Place);
