import type {Publisher} from '../../embed/addresses.js';
import {addresses, stillName} from '../../embed/addresses.js';
import {fallbackOf} from '../../embed/channels/element.js';
import {element, escape} from '../../embed/markup.js';
import {tell} from '../../embed/told/index.js';
import {credit, inPlainEnglish} from '../../embed/told/told.js';
import {keyOf, publishedWidgets, subjectOf, type Widget, type WidgetKind} from '../../embed/widget.js';
import {lookup} from '../../explainer/queries.js';
import type {Explainer} from '../../explainer/types.js';
import {jsonLd} from '../publish/json-ld.js';
import {jsonScript, page} from './page.js';
import {placesOf} from './places.js';

const SECTIONS: readonly (readonly [kind: WidgetKind, heading: string])[] = [
  ['network', 'Diagram'],
  ['timeline', 'Timeline'],
  ['quote', 'Quotations'],
  ['card', 'Who is who'],
];

/** Every widget of an explainer, live, as readers see it, each with the way to its embed code. */
export function cataloguePage(explainer: Explainer, publisher: Publisher): string {
  const widgets = publishedWidgets(explainer);
  const {source, asOf} = credit(inPlainEnglish(explainer));
  const sections = SECTIONS.map(([kind, heading]) => {
    const items = widgets.filter((widget) => widget.kind === kind).map((widget) => item(explainer, widget, publisher));
    if (!items.length) return '';
    return element(
      'section',
      {'aria-labelledby': `all-${kind}`, class: `all ${kind}`},
      element('h2', {id: `all-${kind}`}, heading),
      element('div', {class: 'items'}, ...items),
    );
  });
  return page(
    {
      lang: explainer.lang,
      title: explainer.title,
      description: explainer.summary,
      root: '../../',
      places: placesOf('catalogue'),
      head: [
        element('script', {async: '', src: '../../v1/explainer.js'}),
        element('script', {type: 'module', src: '../../assets/catalogue.js'}),
        jsonScript('application/ld+json', jsonLd(explainer, widgets)),
      ].join(''),
    },
    [
      element('h1', {}, escape(explainer.title)),
      element('p', {class: 'summary'}, escape(explainer.summary)),
      element('p', {class: 'muted'}, `${escape(source)} ${escape(asOf)} Version ${escape(explainer.version)}.`),
      element(
        'form',
        {role: 'search', class: 'search', hidden: ''},
        element('label', {for: 'find'}, 'Find a widget'),
        element('input', {type: 'search', id: 'find', autocomplete: 'off', placeholder: 'Name, words of a quotation'}),
        element('output', {for: 'find'}),
      ),
      ...sections,
    ].join(''),
  );
}

function item(explainer: Explainer, widget: Widget, publisher: Publisher): string {
  const telling = inPlainEnglish(explainer);
  const told = tell(explainer, widget, telling);
  const key = keyOf(widget);
  const local = {
    ...addresses(publisher, explainer, widget, 'latest'),
    still: (file: Parameters<typeof stillName>[1]) => `latest/${stillName(key, file)}`,
    page: `latest/${key}.html`,
    latestPage: '',
  };
  const live = element(
    `explainer-${widget.kind}`,
    {src: 'latest.json', ...widget.attributes},
    fallbackOf({explainer, widget, told, telling, urls: local}),
  );
  const name = [told.quotation, told.title].filter(Boolean).join(' ');
  const choice = new URLSearchParams({widget: widget.kind, ...widget.attributes}).toString();
  const links = element(
    'p',
    {class: 'links'},
    element('a', {href: `embed.html#${choice}`, 'aria-label': `Embed: ${name}`}, 'Embed'),
    element('a', {href: local.page, 'aria-label': `Page of its own: ${name}`}, 'Page'),
    element('a', {href: local.still({format: 'svg'}), 'aria-label': `Picture: ${name}`}, 'Picture'),
  );
  return element('article', {id: key, class: 'item', 'data-names': namesOf(explainer, widget)}, live, links);
}

/** What the search looks through beside what is on the page: other names, in any script. */
function namesOf(explainer: Explainer, widget: Widget): string | undefined {
  const actor = widget.kind === 'card' ? lookup(explainer).actors.get(subjectOf(widget)!) : undefined;
  return actor && [...actor.aliases, ...actor.names.map(({text}) => text)].join(' ');
}
