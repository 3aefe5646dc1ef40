import type {InferOutput} from 'valibot';
import type {ClaimSchema, EvidenceSchema} from './items.js';
import type {FrameSchema, HeadSchema, LIST_SCHEMAS} from './schema.js';
import type {ACTOR_KINDS, STATUSES, TONES, VOICES} from './values.js';

type List<K extends keyof typeof LIST_SCHEMAS> = InferOutput<(typeof LIST_SCHEMAS)[K]>;
/** `T` with every list in it read-only, as `parse` freezes it. */
type Frozen<T> = T extends object ? {readonly [K in keyof T]: Frozen<T[K]>} : T;
/** `T` while it is still being made. */
export type Draft<T> = T extends object ? {-readonly [K in keyof T]: Draft<T[K]>} : T;
/** A list of values that a later version may add to: an unknown one degrades to `other` and stays visible. */
type Open<T, K extends keyof T> = Omit<T, K> & {readonly [P in K]: T[P] | 'other'};

export type Evidence = Frozen<InferOutput<typeof EvidenceSchema>>;
export type Status = (typeof STATUSES)[number] | 'other';
export type Tone = (typeof TONES)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number] | 'other';
export type Voice = (typeof VOICES)[number] | 'other';
export type Claim = Open<Frozen<InferOutput<typeof ClaimSchema>>, 'status'>;
export type Source = Open<Frozen<List<'sources'>>, 'kind'>;
export type Actor = Omit<Open<Frozen<List<'actors'>>, 'kind'>, 'facts'> & {readonly facts: readonly Claim[]};
export type RelationType = Frozen<List<'relationTypes'>>;
export type Relation = Open<Frozen<List<'relations'>>, 'status'>;
export type Quote = Open<Frozen<List<'quotes'>>, 'status' | 'voice'>;
export type ExplainerEvent = Open<Frozen<List<'events'>>, 'status'>;
export type TourStep = Frozen<List<'tour'>>;
export type Correction = Frozen<List<'corrections'>>;
export type Withdrawal = Frozen<List<'withdrawn'>>;
export type Frame = Frozen<InferOutput<typeof FrameSchema>>;

/** A parsed document: frozen, every list present, every reference good. Only `parse` makes one. */
export type Explainer = Frozen<InferOutput<typeof HeadSchema>> & {
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly relationTypes: readonly RelationType[];
  readonly relations: readonly Relation[];
  readonly quotes: readonly Quote[];
  readonly events: readonly ExplainerEvent[];
  readonly tour: readonly TourStep[];
  readonly corrections: readonly Correction[];
  readonly withdrawn: readonly Withdrawal[];
};
