import {define} from '../../internal/define.js';
import {ExplainerQuote} from './explainer-quote.js';

export {ExplainerQuote};

define('explainer-quote', ExplainerQuote);

declare global {
  interface HTMLElementTagNameMap {
    'explainer-quote': ExplainerQuote;
  }
}
