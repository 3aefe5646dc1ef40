/** Pure functions over an explainer's data: no browser, no framework. */
export {allClaims, claimsBySource, type AnyClaim} from './claims.js';
export {chronology, dateBehind, type Chronology} from './chronology.js';
export {compareDates, sortKey} from './date-order.js';
export {formatDate, type DateWords} from './dates.js';
export {toDatetime} from './datetime.js';
export {locate, textFragment, type Locator, type Passage} from './evidence.js';
export {boundsOf, spanOf, type Extent, type Span} from './extents.js';
export {findMentions, type Mention} from './find-mentions.js';
export {freeze, isComplete} from './freeze.js';
export type {Named} from './name-forms.js';
export {parse, type ParseResult, type Problem} from './parse.js';
export {eventsOf, groupTies, lookup, quotesAbout, quotesBy, sourceChain, tiesOf, type Lookup, type Tie} from './queries.js';
export type {
  Actor,
  ActorKind,
  Claim,
  Correction,
  Evidence,
  Explainer,
  ExplainerEvent,
  Frame,
  Quote,
  Relation,
  RelationType,
  Source,
  Status,
  Tone,
  TourStep,
  Voice,
  Withdrawal,
} from './types.js';
export {ACTOR_KINDS, NATURES, SCHEMA_VERSION, SOURCE_KINDS, STATUSES, TONES, VOICES} from './values.js';
