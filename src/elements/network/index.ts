import {define} from '../../internal/define.js';
import {ExplainerNetwork} from './explainer-network.js';

export {ExplainerNetwork};

define('explainer-network', ExplainerNetwork);

declare global {
  interface HTMLElementTagNameMap {
    'explainer-network': ExplainerNetwork;
  }
}
