import {define} from '../../internal/define.js';
import {ExplainerCard} from './explainer-card.js';

export {ExplainerCard};

define('explainer-card', ExplainerCard);

declare global {
  interface HTMLElementTagNameMap {
    'explainer-card': ExplainerCard;
  }
}
