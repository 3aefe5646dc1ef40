import type {Explainer} from '../explainer/types.js';
import {addresses, baseOf, type Publisher} from './addresses.js';
import {framed, iframeCode} from './channels/iframe.js';
import {stillSize} from './still-sizes.js';
import {tell, type Telling} from './told/index.js';
import {inPlainEnglish} from './told/told.js';
import type {Widget} from './widget.js';

/** What consumers may keep an answer for, in seconds. */
const CACHE_S = 86_400;

/** https://oembed.com, section 2.3.4: a `rich` response. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** A widget’s answer to who asks for its page. With scripts its frame fits itself; a consumer that strips them keeps the frame. */
export function oEmbed(
  explainer: Explainer,
  widget: Widget,
  publisher: Publisher,
  telling: Telling = inPlainEnglish(explainer),
  {script = true}: {readonly script?: boolean} = {},
): OEmbed {
  const urls = addresses(publisher, explainer, widget, 'latest');
  const told = tell(explainer, widget, telling);
  const {width, height} = stillSize({widget, told, telling});
  const options = {...publisher, channel: 'iframe', edition: 'latest'} as const;
  const material = {explainer, widget, options, urls, told, telling};
  return {
    version: '1.0',
    type: 'rich',
    title: [told.quotation, told.title].filter(Boolean).join(' '),
    provider_name: explainer.publisher,
    provider_url: baseOf(publisher.baseUrl),
    cache_age: CACHE_S,
    thumbnail_url: urls.still({format: 'png'}),
    thumbnail_width: width,
    thumbnail_height: height,
    html: script ? iframeCode(material) : framed(material),
    width,
    height,
  };
}
