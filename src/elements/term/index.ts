import {define} from '../../internal/define.js';
import {ExplainerTerm} from './explainer-term.js';

export {ExplainerTerm};

define('explainer-term', ExplainerTerm);

declare global {
  interface HTMLElementTagNameMap {
    'explainer-term': ExplainerTerm;
  }
}
