import {element, escape} from '../../embed/markup.js';

/** A table; headings that begin with `#` are of numbers. */
export function table(caption: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const className = (index: number) => (headings[index]!.startsWith('#') ? 'number' : undefined);
  return element(
    'div',
    {class: 'table', tabindex: 0, role: 'region', 'aria-label': caption},
    element(
      'table',
      {},
      element('caption', {}, escape(caption)),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...headings.map((text, index) =>
            element('th', {scope: 'col', class: className(index)}, escape(text.replace(/^#/, ''))),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        ...rows.map((row) =>
          element('tr', {}, ...row.map((text, index) => element('td', {class: className(index)}, escape(text)))),
        ),
      ),
    ),
  );
}
