import {baseOf, type Publisher} from '../../embed/addresses.js';
import {element, escape} from '../../embed/markup.js';
import {quotedWords} from '../../embed/told/quote.js';
import {inPlainEnglish} from '../../embed/told/told.js';
import {publishedWidgets, type WidgetKind} from '../../embed/widget.js';
import type {Explainer} from '../../explainer/types.js';
import {page} from './page.js';
import {placesOf} from './places.js';

type Choice = readonly [value: string, text: string];

const WIDGETS: readonly (readonly [kind: WidgetKind, text: string])[] = [
  ['card', 'Card: who somebody is'],
  ['network', 'Diagram: who is tied to whom'],
  ['quote', 'Quotation'],
  ['timeline', 'Timeline'],
  ['term', 'Name in your text'],
];
const CHANNELS: readonly (readonly [value: string, text: string, note: string])[] = [
  ['element', 'Web page', 'Script tag and element. The full text stands inside, for readers without script.'],
  ['iframe', 'Frame', 'For systems that allow frames and no scripts of others. It fits itself to its content.'],
  ['plain', 'Plain HTML', 'For systems that strip what they do not know: figure, quotation, links.'],
  ['newsletter', 'Newsletter', 'For e-mail: text and links, the diagram as a picture.'],
  ['still', 'Picture', 'For feeds, apps, AMP and print; with all it says as its text alternative.'],
];
export const WIDTHS = ['320', '480', '768', '1200'];

/** The form that makes embed codes. What it does is in `client/builder.ts`. */
export function builderPage(explainer: Explainer, {baseUrl, pinned}: Publisher): string {
  const actors = explainer.actors.map(({id, name, role}): Choice => [id, role ? `${name}, ${role}` : name]);
  const telling = inPlainEnglish(explainer);
  const quotes = explainer.quotes.map(({id}): Choice => [id, quotedWords(id, telling)]);
  const languages = [explainer.lang, ...Object.keys(explainer.translations ?? {})].map((lang): Choice => [
    lang,
    languageName(lang),
  ]);
  const published = new Set(publishedWidgets(explainer).map(({kind}) => kind));
  const fields = [
    select(
      'widget',
      'Widget',
      // A name in a text opens that actor’s card.
      WIDGETS.filter(([kind]) => published.has(kind === 'term' ? 'card' : kind)),
    ),
    select('actor', 'Actor', actors, 'card term'),
    select('of', 'Of', [['', 'Everybody'], ...actors], 'timeline'),
    select('quote', 'Quotation', quotes, 'quote'),
    select(
      'card-variant',
      'Variant',
      [
        ['', 'Full'],
        ['compact', 'Compact: one line'],
      ],
      'card',
    ),
    select(
      'quote-variant',
      'Variant',
      [
        ['', 'Callout'],
        ['pull', 'Pull quote'],
        ['inline', 'In your sentence'],
      ],
      'quote',
    ),
    select('focus', 'Around', [['', 'Everybody'], ...actors], 'network'),
    select(
      'depth',
      'Steps around',
      [
        ['', 'All'],
        ['1', '1'],
        ['2', '2'],
      ],
      'network',
    ),
    select(
      'view',
      'View',
      [
        ['', 'Diagram'],
        ['table', 'Table'],
      ],
      'network',
    ),
    text('since', 'Since', '2007, or 2007-03', 'timeline'),
    text('until', 'Until', '2011', 'timeline'),
    select('theme', 'Theme', [
      ['', 'As the page'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    select('lang', 'Language', [['', 'As the page'], ...languages]),
    select('edition', 'Edition', [
      ['latest', 'Latest: follows corrections'],
      ['pinned', `Pinned: stays at ${explainer.version}`],
    ]),
  ];
  return page(
    {
      lang: explainer.lang,
      title: `Embed: ${explainer.title}`,
      root: '../../',
      places: placesOf('embed'),
      head:
        element('script', {async: '', src: '../../v1/explainer.js'}) +
        element('script', {type: 'module', src: '../../assets/builder.js'}),
    },
    [
      element('h1', {}, 'Embed'),
      element('p', {class: 'summary'}, escape(explainer.title)),
      element(
        'noscript',
        {},
        element(
          'p',
          {},
          'Making embed codes takes JavaScript. The pages in the ',
          element('a', {href: './'}, 'catalogue'),
          ' do without.',
        ),
      ),
      element(
        'div',
        {class: 'builder', 'data-base': baseOf(baseUrl), 'data-script': pinned?.script, 'data-integrity': pinned?.integrity},
        element('form', {id: 'choices', 'aria-label': 'Widget'}, ...fields),
        element('div', {class: 'result'}, preview(), codes()),
      ),
    ].join(''),
  );
}

const preview = (): string =>
  element(
    'section',
    {'aria-labelledby': 'preview-heading'},
    element(
      'div',
      {class: 'bar'},
      element('h2', {id: 'preview-heading'}, 'Preview'),
      radios(
        'width',
        'Width',
        WIDTHS.map((width): Choice => [width, width]),
        '480',
      ),
    ),
    element(
      'div',
      {class: 'stage', tabindex: 0, role: 'region', 'aria-label': 'Preview of the widget'},
      element('div', {id: 'preview', 'data-width': '480'}),
    ),
  );

const codes = (): string =>
  element(
    'section',
    {'aria-labelledby': 'code-heading'},
    element(
      'div',
      {class: 'bar'},
      element('h2', {id: 'code-heading'}, 'Code'),
      radios(
        'channel',
        'Channel',
        CHANNELS.map(([value, label]): Choice => [value, label]),
        'element',
      ),
    ),
    ...CHANNELS.map(([value, , note]) => element('p', {class: 'muted note', 'data-channel': value, hidden: ''}, escape(note))),
    element('textarea', {id: 'code', readonly: '', rows: 8, spellcheck: 'false', 'aria-label': 'Embed code'}),
    element(
      'p',
      {class: 'actions'},
      element('button', {type: 'button', id: 'copy'}, 'Copy code'),
      element('output', {id: 'status'}),
    ),
  );

/** `only` names the widgets that the field is for. */
const field = (name: string, label: string, control: string, only?: string): string =>
  element('p', {class: 'field', 'data-only': only}, element('label', {for: name}, escape(label)), control);

const select = (name: string, label: string, choices: readonly Choice[], only?: string): string =>
  field(
    name,
    label,
    element(
      'select',
      {id: name, name},
      ...choices.map(([value, text]) => `<option value="${escape(value)}">${escape(text)}</option>`),
    ),
    only,
  );

const text = (name: string, label: string, example: string, only: string): string =>
  field(name, label, element('input', {id: name, name, placeholder: example, autocomplete: 'off', inputmode: 'numeric'}), only);

const radios = (name: string, legend: string, choices: readonly Choice[], chosen: string): string =>
  element(
    'fieldset',
    {class: 'radios'},
    element('legend', {}, escape(legend)),
    ...choices.map(([value, label]) =>
      element(
        'label',
        {},
        element('input', {type: 'radio', name, value, checked: value === chosen ? '' : undefined}),
        element('span', {}, escape(label)),
      ),
    ),
  );

const languageName = (lang: string): string => new Intl.DisplayNames('en', {type: 'language'}).of(lang) ?? lang;
