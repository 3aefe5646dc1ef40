import {readFileSync} from 'node:fs';

/** All HTML in the README that embeds a widget, as an embedder would copy it. */
export const snippets = [...readFileSync('README.md', 'utf8').matchAll(/^```html\n([^]*?)^```/gm)]
  .map((match) => match[1]!.trim())
  .filter((html) => /<explainer-\w+[\s>]/.test(html));

/** The tags of the widgets in some HTML. */
export const tagsIn = (html: string): string[] => [...new Set([...html.matchAll(/<(explainer-\w+)/g)].map((match) => match[1]!))];
