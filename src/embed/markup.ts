const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text for HTML, on one line: editors make paragraphs of lines. */
export const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(/[&<>"]/g, (char) => ENTITIES[char]!);

/** Attributes as HTML; an empty string for one that is only there, undefined for one that is not. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const VOID = ['img', 'source', 'br', 'meta', 'link', 'input'];

/** An element as HTML. Its content is HTML already: text goes through `escape` first. */
export function element(tag: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : value === '' && name !== 'alt' ? ` ${name}` : ` ${name}="${escape(`${value}`)}"`,
  );
  const start = `<${tag}${written.join('')}>`;
  return VOID.includes(tag) ? start : `${start}${content.join('')}</${tag}>`;
}
