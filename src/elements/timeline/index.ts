import {define} from '../../internal/define.js';
import {ExplainerTimeline} from './explainer-timeline.js';

export {ExplainerTimeline};

define('explainer-timeline', ExplainerTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'explainer-timeline': ExplainerTimeline;
  }
}
