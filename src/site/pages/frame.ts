import {addresses, stillName, type Edition, type Publisher} from '../../embed/addresses.js';
import {altOf} from '../../embed/channels/alt.js';
import {fallbackOf} from '../../embed/channels/element.js';
import {element} from '../../embed/markup.js';
import {stillSize} from '../../embed/still-sizes.js';
import {tell} from '../../embed/told/index.js';
import {inPlainEnglish} from '../../embed/told/told.js';
import {keyOf, type Widget} from '../../embed/widget.js';
import type {Explainer} from '../../explainer/types.js';
import {jsonLd} from '../publish/json-ld.js';
import {document, jsonScript} from './page.js';

/**
 * The page of one widget, to be framed or read by itself: the element with its fallback, as on any page. It is not indexed; its
 * canonical address is the catalogue. Links within the site are relative, what other sites read is absolute.
 */
export function framePage(explainer: Explainer, widget: Widget, publisher: Publisher, edition: Edition): string {
  const telling = inPlainEnglish(explainer);
  const told = tell(explainer, widget, telling);
  const urls = addresses(publisher, explainer, widget, edition);
  const {width, height} = stillSize({widget, told, telling});
  const name = [told.quotation, told.title].filter(Boolean).join(' ');
  const meta = (property: string, content: string | number) => element('meta', {property, content});
  const picture = addresses(publisher, explainer, widget, 'latest').still({format: 'png', scale: 2});
  const folder = edition === 'latest' ? 'latest' : explainer.version;
  const local = (file: Parameters<typeof urls.still>[0]) => stillName(keyOf(widget), file);
  const fallback = fallbackOf({
    explainer,
    widget,
    told,
    telling,
    urls: {...urls, still: local, page: '', latestPage: edition === 'latest' ? '' : `../latest/${keyOf(widget)}.html`},
  });
  return document(
    {
      lang: explainer.lang,
      title: `${name} – ${explainer.title}`,
      head: [
        element('meta', {name: 'robots', content: 'noindex'}),
        element('link', {rel: 'canonical', href: urls.catalogue}),
        meta('og:type', 'article'),
        meta('og:site_name', explainer.publisher),
        meta('og:title', name),
        meta('og:description', [...told.lines.map(({text}) => text).slice(0, 1), told.source, told.asOf].join(' ')),
        meta('og:url', urls.page),
        meta('og:image', picture),
        meta('og:image:width', 2 * width),
        meta('og:image:height', 2 * height),
        meta('og:image:alt', altOf(told)),
        element('meta', {name: 'twitter:card', content: 'summary_large_image'}),
        element('link', {rel: 'alternate', type: 'application/json+oembed', href: urls.oembed, title: name}),
        element('link', {rel: 'stylesheet', href: '../../../assets/frame.css'}),
        element('script', {async: '', src: '../../../v1/explainer.js'}),
        element('script', {type: 'module', src: '../../../v1/frame.js'}),
        jsonScript('application/ld+json', jsonLd(explainer, [widget])),
      ].join(''),
    },
    element(
      `explainer-${widget.kind}`,
      {src: `../${folder}.json`, 'data-frame': '', 'heading-level': 2, ...widget.attributes},
      fallback,
    ),
  );
}
