import {element, escape} from '../../embed/markup.js';
import {sitePlacesOf} from './places.js';

export interface PageOptions {
  readonly lang: string;
  readonly title: string;
  readonly description?: string;
  /** From this page to the site’s folder: `./`, `../../`. */
  readonly root: string;
  /** HTML for the head beside the usual. */
  readonly head?: string;
  /** Places that the header leads to, relative to this page: text and address; the page’s own has none. */
  readonly places?: readonly (readonly [text: string, href: string | null])[];
}

/** A page of the site as an HTML document; `main` is HTML already. */
export function page({lang, title, description, root, head = '', places = []}: PageOptions, main: string): string {
  const links = places.map(([text, href]) =>
    href === null ? element('span', {'aria-current': 'page'}, escape(text)) : element('a', {href}, escape(text)),
  );
  const nav = links.length ? element('nav', {'aria-label': 'Site'}, ...links) : '';
  return document(
    {
      lang,
      title,
      head: `${description ? element('meta', {name: 'description', content: description}) : ''}${element('link', {rel: 'stylesheet', href: `${root}assets/site.css`})}${head}`,
    },
    `${element('header', {}, element('div', {class: 'wide'}, nav))}${element('main', {class: 'wide', id: 'main'}, main)}`,
  );
}

/** A page about the whole site, beside its first one: what to know before embedding. `main` is HTML already, but for the title. */
export const sitePage = (own: 'trust' | 'cost', title: string, main: readonly string[]): string =>
  page({lang: 'en', title, root: './', places: sitePlacesOf(own)}, [element('h1', {}, escape(title)), ...main].join(''));

/** An HTML document, with what every page has in its head. */
export const document = ({lang, title, head}: {lang: string; title: string; head: string}, body: string): string =>
  `<!doctype html>\n${element(
    'html',
    {lang},
    element(
      'head',
      {},
      element('meta', {charset: 'utf-8'}),
      element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      element('title', {}, escape(title)),
      // Browsers ask for an icon where none is named.
      element('link', {rel: 'icon', href: 'data:,'}),
      head,
    ),
    element('body', {}, body),
  )}\n`;

/** Data for machines inside a page: nothing in it can end the script. */
export const jsonScript = (type: string, data: unknown): string =>
  element('script', {type}, JSON.stringify(data).replaceAll('<', '\\u003c'));
