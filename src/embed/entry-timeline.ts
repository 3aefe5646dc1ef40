import {ExplainerTimeline} from '../elements/timeline/explainer-timeline.js';
import {entry} from './entry.js';

export const define = entry({'explainer-timeline': ExplainerTimeline});
