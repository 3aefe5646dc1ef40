import {element, escape} from '../../embed/markup.js';
import {formatDate} from '../../explainer/dates.js';
import type {Explainer} from '../../explainer/types.js';
import {inEnglish} from '../../i18n/index.js';
import {page} from './page.js';
import {sitePlacesOf} from './places.js';

const messages = inEnglish({});

/** The site’s first page: what is published here, and the ways into it. */
export function frontPage(explainers: readonly Explainer[]): string {
  const entries = explainers.map(({id, title, summary, asOf, version, lang}) =>
    element(
      'article',
      {class: 'entry', lang},
      element('h2', {}, element('a', {href: `explainers/${id}/`}, escape(title))),
      element('p', {}, escape(summary)),
      element(
        'p',
        {class: 'muted'},
        `${escape(messages.asOf(formatDate(asOf, messages.lang, messages.dates)))}. Version ${escape(version)}.`,
      ),
      element(
        'p',
        {class: 'links'},
        element('a', {href: `explainers/${id}/`}, 'Catalogue'),
        element('a', {href: `explainers/${id}/embed.html`}, 'Embed'),
      ),
    ),
  );
  return page(
    {
      lang: 'en',
      title: 'Explainers to embed',
      root: './',
      places: sitePlacesOf('all explainers'),
    },
    [
      element('h1', {}, 'Explainers to embed'),
      element(
        'p',
        {class: 'summary'},
        'Cards, diagrams, timelines and quotations for your pages: every claim with who says so, and as of when.',
      ),
      ...entries,
    ].join(''),
  );
}
