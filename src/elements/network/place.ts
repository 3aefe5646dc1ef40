import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** Puts an element’s middle at a point of its container. Through the CSSOM, as strict policies forbid style attributes. */
class Place extends Directive {
  override render(_x: number, _y: number, _size: number): void {}

  override update({element}: ElementPart, [x, y, size]: [number, number, number]): void {
    const {style} = element as HTMLElement;
    style.setProperty('translate', `${(x - size / 2).toFixed(1)}px ${(y - size / 2).toFixed(1)}px`);
    style.setProperty('inline-size', `${size}px`);
    style.setProperty('block-size', `${size}px`);
  }
}

export const place = directive(Place);
