/**
 * The packaged explainer. From the source it is assembled and parsed here; the build does both once and puts the result
 * in this module's place, so that no reader's page does.
 */
import {parse} from '../../explainer/parse.js';
import type {Explainer} from '../../explainer/schema.js';
import {assemble} from '../assemble.js';
import actors from './actors.json' with {type: 'json'};
import document from './document.json' with {type: 'json'};
import events from './events.json' with {type: 'json'};
import layouts from './layouts.json' with {type: 'json'};
import quotes from './quotes.json' with {type: 'json'};
import relations from './relations.json' with {type: 'json'};
import tour from './tour.json' with {type: 'json'};

const {explainer, problems} = parse(assemble({document, actors, relations, quotes, events, tour, layouts}));

/** What is wrong with the data: the build fails unless it is nothing. */
export {problems};
export default explainer as Explainer;
