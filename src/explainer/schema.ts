/**
 * The one definition of an explainer document: it gives the TypeScript types, the run-time check (`parse.ts`) and the
 * published JSON Schema (`json-schema.ts`). A reader's page imports only the types from here, unless it names a foreign `src`.
 */
import * as v from 'valibot';
import {edtf, file, filled, finite, id, language, length, link, list, text} from './fields.js';
import {
  ActorSchema,
  CorrectionSchema,
  EventSchema,
  QuoteSchema,
  RelationSchema,
  RelationTypeSchema,
  SourceSchema,
  TourStepSchema,
  WithdrawalSchema,
} from './items.js';
import {SCHEMA_VERSION} from './values.js';

const PositionsSchema = v.record(v.string(), v.tuple([finite, finite], 'must be two numbers, [x, y]'));
export const FrameSchema = v.pipe(
  v.object({
    width: length('Width of the frame; the unit does not matter.'),
    height: length('Height of the frame, in the same unit.'),
    positions: v.pipe(PositionsSchema, v.description('Actor id to [x, y], within `width` × `height`.')),
  }),
  v.description('Final positions for one shape of frame.'),
);

/** The document apart from its lists of items. */
export const HeadSchema = v.object({
  schemaVersion: v.pipe(v.literal(SCHEMA_VERSION), v.description('The format of this document.')),
  id: id('Permanent id of the explainer.'),
  version: v.pipe(
    v.string(),
    v.regex(/^\d+\.\d+\.\d+/, 'must be a semantic version, like 1.0.0'),
    v.description('Version of the data.'),
  ),
  lang: language('Language of the texts.'),
  title: filled('Title.'),
  summary: text('What it explains, in a few sentences.'),
  asOf: edtf('The date the data holds for, as EDTF.'),
  asOfNote: v.optional(text('Why that date.')),
  publisher: filled('Who publishes the explainer.'),
  url: v.optional(link('Where the explained article can be read.')),
  modified: v.optional(edtf('When the data last changed.')),
  contact: v.optional(link('Where to report an error, or reply.')),
  license: filled('Licence of the data.'),
  updates: v.optional(
    file('Where it is told whether this version has been corrected since, relative to the document. Written by the tools.'),
  ),
  translations: v.optional(
    v.pipe(
      v.record(v.string(), file('URL of the overlay.')),
      v.description('Language to the URL, relative to the document, of an overlay that holds only texts.'),
    ),
  ),
  layouts: v.optional(
    v.pipe(
      v.object({wide: FrameSchema, tall: FrameSchema}),
      v.description('Positions computed when publishing; never written by hand.'),
    ),
  ),
});

export const LIST_SCHEMAS = {
  sources: SourceSchema,
  actors: ActorSchema,
  relationTypes: RelationTypeSchema,
  relations: RelationSchema,
  quotes: QuoteSchema,
  events: EventSchema,
  tour: TourStepSchema,
  corrections: CorrectionSchema,
  withdrawn: WithdrawalSchema,
} as const;

/** The whole document. `parse` walks it entry by entry, so that a bad item costs only itself. */
export const DocumentSchema = v.object({
  ...HeadSchema.entries,
  sources: v.pipe(v.array(LIST_SCHEMAS.sources), v.description('Who or what asserts the claims.')),
  actors: v.pipe(v.array(LIST_SCHEMAS.actors), v.description('The persons, groups, states and institutions.')),
  relationTypes: list(LIST_SCHEMAS.relationTypes, 'The kinds of ties.'),
  relations: list(LIST_SCHEMAS.relations, 'The ties.'),
  quotes: list(LIST_SCHEMAS.quotes, 'Direct quotations.'),
  events: list(LIST_SCHEMAS.events, 'What happened.'),
  tour: list(LIST_SCHEMAS.tour, 'Steps of a guided tour.'),
  corrections: list(LIST_SCHEMAS.corrections, 'What was put right.'),
  withdrawn: list(LIST_SCHEMAS.withdrawn, 'What was taken back.'),
});

export {
  ActorSchema,
  ClaimSchema,
  CorrectionSchema,
  EventSchema,
  EvidenceSchema,
  QuoteSchema,
  RelationSchema,
  RelationTypeSchema,
  SourceSchema,
  TourStepSchema,
  WithdrawalSchema,
} from './items.js';
export {ACTOR_KINDS, NATURES, SCHEMA_VERSION, SOURCE_KINDS, STATUSES, TONES, VOICES} from './values.js';
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
