import {ExplainerCard} from '../elements/card/explainer-card.js';
import {ExplainerQuote} from '../elements/quote/explainer-quote.js';
import {entry} from './entry.js';

/** Cards and quotations share most of what they are made of: one file of both is smaller than two that each need a third. */
export const define = entry({'explainer-card': ExplainerCard, 'explainer-quote': ExplainerQuote});
