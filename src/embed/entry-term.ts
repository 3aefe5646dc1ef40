import {ExplainerTerm} from '../elements/term/explainer-term.js';
import {entry} from './entry.js';

/** What a page with names in its text downloads: the card that they open, and all it is made of, come on a person’s intent. */
export const define = entry({'explainer-term': ExplainerTerm});
