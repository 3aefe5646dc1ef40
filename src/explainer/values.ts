/** The values that the document's closed lists allow. Apart from the schema, so that a reader's page can use them without it. */

/** The only document format this version reads. Another one is an `unsupported` error. */
export const SCHEMA_VERSION = 1;

export const SOURCE_KINDS = ['article', 'document', 'statement', 'listing', 'person'] as const;
export const ACTOR_KINDS = ['person', 'group', 'state', 'institution'] as const;
export const TONES = ['command', 'support', 'kinship', 'alliance', 'conflict', 'custody', 'other'] as const;
export const STATUSES = ['stated', 'reported', 'forecast', 'opinion', 'inferred'] as const;
export const NATURES = ['accusation', 'designation'] as const;
export const VOICES = ['speech', 'record', 'listing', 'term'] as const;
