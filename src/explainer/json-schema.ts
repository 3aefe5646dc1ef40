/** Used when publishing only: nothing that ships to readers imports this file. */
import {toJsonSchema} from '@valibot/to-json-schema';
import {
  ActorSchema,
  ClaimSchema,
  CorrectionSchema,
  DocumentSchema,
  EventSchema,
  EvidenceSchema,
  FrameSchema,
  QuoteSchema,
  RelationSchema,
  RelationTypeSchema,
  SourceSchema,
  TourStepSchema,
  WithdrawalSchema,
} from './schema.js';

const definitions = {
  actor: ActorSchema,
  claim: ClaimSchema,
  correction: CorrectionSchema,
  event: EventSchema,
  evidence: EvidenceSchema,
  frame: FrameSchema,
  quote: QuoteSchema,
  relation: RelationSchema,
  relationType: RelationTypeSchema,
  source: SourceSchema,
  tourStep: TourStepSchema,
  withdrawal: WithdrawalSchema,
};

/**
 * The JSON Schema (2020-12) of an explainer document, with a description for every field. Lists of values are closed and
 * unknown fields allowed. What a pattern cannot say is left to `parse`: ids, references, and whether a day exists.
 */
export function jsonSchema(): Record<string, unknown> {
  const {$schema, $defs, ...body} = toJsonSchema(DocumentSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions,
    // A day that exists, and a finite number, which every number in JSON text is meant to be.
    ignoreActions: ['check', 'finite'],
  });
  return {
    $schema,
    title: 'Explainer',
    description: 'The data of an article on a complicated subject: its actors, their relations, quotations, events and sources.',
    ...body,
    $defs,
  };
}
