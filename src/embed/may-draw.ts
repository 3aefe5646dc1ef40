import {html, render} from 'lit';
import {seldom} from '../internal/warn.js';

/**
 * Whether the page lets us draw. One that requires Trusted Types and does not list our policy does not: there the elements stay
 * undefined, so that their fallbacks show, and the embedder is told.
 */
export function mayDraw(): boolean {
  try {
    render(html`<i></i>`, new DocumentFragment());
    return true;
  } catch {
    void seldom().then(({forbidden}) => forbidden());
    return false;
  }
}
