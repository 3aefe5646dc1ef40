import {html, nothing, type TemplateResult} from 'lit';

/** What a story's controls set, by attribute. */
export type Args = Record<string, string | number | boolean | undefined>;

/** The first words of an attribute that is on, off or has a value; for `lit` templates. */
export const attribute = (value: Args[string]): string | number | typeof nothing =>
  value === undefined || value === false || value === '' ? nothing : value === true ? '' : value;

/** A fallback like a snippet's, so that stories show what embedders paste. */
export const fallback: TemplateResult = html`<p>The fallback: shown without script, and when the widget cannot be shown.</p>`;
