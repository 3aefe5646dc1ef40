/** Registers every element, and exports their classes and events. */
export {ExplainerCard} from './elements/card/index.js';
export {ExplainerNetwork} from './elements/network/index.js';
export {ExplainerQuote} from './elements/quote/index.js';
export {ExplainerTerm} from './elements/term/index.js';
export {ExplainerTimeline} from './elements/timeline/index.js';
export {annotate, type AnnotateOptions, type Annotation} from './elements/term/annotate.js';
export {ExplainerCopyEvent} from './internal/copy-event.js';
export {ExplainerErrorEvent} from './internal/error-event.js';
export {ExplainerReadyEvent, ExplainerSelectEvent, type Items, type SelectionKind} from './internal/events.js';
export type {FailureCode} from './internal/failure.js';
export {ExplainerSettleEvent} from './internal/settle-event.js';
