import {ExplainerNetwork} from '../elements/network/explainer-network.js';
import {entry} from './entry.js';

export const define = entry({'explainer-network': ExplainerNetwork});
