/** Everything in one self-contained classic script, for pages that pin with SRI or forbid dynamic import. */
import {ExplainerCard} from '../elements/card/explainer-card.js';
import {ExplainerNetwork} from '../elements/network/explainer-network.js';
import {ExplainerQuote} from '../elements/quote/explainer-quote.js';
import {ExplainerTerm} from '../elements/term/explainer-term.js';
import {ExplainerTimeline} from '../elements/timeline/explainer-timeline.js';
import {configure} from '../internal/publisher.js';
import {define} from '../internal/define.js';
import {mayDraw} from './may-draw.js';
import {ownScript} from './own-script.js';

configure(ownScript('explainer.all.js'));
if (mayDraw()) {
  define('explainer-card', ExplainerCard);
  define('explainer-network', ExplainerNetwork);
  define('explainer-quote', ExplainerQuote);
  define('explainer-term', ExplainerTerm);
  define('explainer-timeline', ExplainerTimeline);
}
