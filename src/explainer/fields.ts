/** The kinds of field that the schemas are made of. Each message completes “it …”; each description is for the JSON Schema. */
import * as v from 'valibot';
import {EDTF_PATTERN, hasRealDays} from './edtf-pattern.js';

export const text = (description: string) => v.pipe(v.string(), v.description(description));
export const filled = (description: string) => v.pipe(v.string(), v.nonEmpty('must not be empty'), v.description(description));
export const list = <const TItem extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(
  item: TItem,
  description: string,
) => v.pipe(v.optional(v.array(item), []), v.description(description));
export const id = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: lower-case letters, digits and single hyphens'),
    v.description(description),
  );
export const edtf = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(EDTF_PATTERN, 'must be an EDTF level 1 date, like 2007-03, 2007-21 (spring 2007), 2009-12~ or 2014/..'),
    v.check(hasRealDays, 'must be a day that its month has'),
    v.description(description),
  );
export const language = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a BCP 47 language tag, like en or ar-IQ'),
    v.description(description),
  );
// No `i` flag: JSON Schema patterns have none.
export const link = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#]|[Mm][Aa][Ii][Ll][Tt][Oo]:)\S*$/, 'must be an http:, https: or mailto: link'),
    v.description(description),
  );
/** A file beside the document, or an http(s) one: no other scheme, and neither spaces nor control characters, which browsers drop from `java\nscript:`. */
export const file = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(
      /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))[!-~\u00a1-\uffff]+$/,
      'must be an http: or https: URL, or one relative to the document',
    ),
    v.description(description),
  );
export const count = (description: string) =>
  v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be at least 1'), v.description(description));
export const finite = v.pipe(v.number(), v.finite('must be a finite number'));
export const length = (description: string) => v.pipe(finite, v.gtValue(0, 'must be more than 0'), v.description(description));
