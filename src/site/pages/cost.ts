import {element, escape} from '../../embed/markup.js';
import type {Explainer} from '../../explainer/types.js';
import type {Visit} from '../publish/cost.js';
import {sitePage} from './page.js';
import {table} from './table.js';

const VIEWS = 1_000_000;
const EMBEDDERS = [1, 100, 10_000] as const;
/** What the loader and the latest document may be kept for, in minutes, as the cache rules have it. */
const KEPT_MIN = 5;
const MINUTES_A_DAY = 1440;

/** What embedding costs whoever serves the files, from their measured bytes. */
export function costPage(visits: readonly Visit[], documents: readonly Explainer[]): string {
  const title = 'What being popular costs';
  return sitePage('cost', title, [
    element(
      'p',
      {class: 'summary'},
      'A million page views a day, computed from the files on this site as gzip has them, one widget to a page.',
    ),
    table(
      'One reader who has nothing in the cache yet',
      ['Widget', '#Requests', '#kB', '#kB once cached, after a release'],
      visits.map(({widget, files, bytes, changing}) => [widget, `${files.length}`, kilo(bytes), kilo(changing)]),
    ),
    element(
      'p',
      {},
      `What is kept for ever – chunks, versions, the pinned script – each browser fetches once. Browsers keep a cache for each site that embeds, so a reader of 100 sites is new 100 times; after that, a view asks at most every ${KEPT_MIN} minutes whether loader and document have changed.`,
    ),
    element(
      'p',
      {},
      'The tables give bounds, not forecasts: every reader is new, or every reader comes back after a release. The sums of requests and bytes do not depend on how many pages embed; that decides only how many readers are new, and the truth lies between. What reaches the origin depends on neither, as long as a cache stands before it.',
    ),
    ...visits.map((visit) => daily(visit)),
    element('h2', {}, 'What a release changes'),
    element(
      'ul',
      {},
      ...[
        'A correction of the data: latest.json and corrections.json, the pages and pictures of what it touches, and one new version. No script.',
        'A release of the scripts: explainer.js, and those chunks whose content has changed, under new names; the others stay in readers’ caches. explainer.all.js under its plain name, and one new pinned one.',
        'Never: chunks, pinned scripts and versions that were published before. They stay where they are.',
      ].map((line) => element('li', {}, escape(line))),
    ),
    documents.length > 1 ? element('p', {class: 'muted'}, escape(`Measured with the document “${documents[0]!.title}”.`)) : '',
  ]);
}

/**
 * Bounds, not forecasts: at most everybody is new; at least each embedding page’s readers share an edge cache, which is what the
 * origin sees.
 */
function daily({widget, files, bytes, changing}: Visit): string {
  const changingFiles = files.filter((path) => !path.includes('/chunks/')).length;
  const rows = EMBEDDERS.map((pages) => [
    pages.toLocaleString('en'),
    Math.round(VIEWS / pages).toLocaleString('en'),
    (VIEWS * files.length).toLocaleString('en'),
    giga(VIEWS * bytes),
    (VIEWS * changingFiles).toLocaleString('en'),
    giga(VIEWS * changing),
    ((MINUTES_A_DAY / KEPT_MIN) * changingFiles).toLocaleString('en'),
  ]);
  return table(
    `${widget}: ${VIEWS.toLocaleString('en')} views a day`,
    [
      '#Embedding pages',
      '#Views of each',
      '#Requests, all readers new',
      '#GB',
      '#Requests, all come back',
      '#GB',
      '#Requests to the origin behind one edge cache',
    ],
    rows,
  );
}

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
const giga = (bytes: number): string => (bytes / 1e9).toFixed(1);
