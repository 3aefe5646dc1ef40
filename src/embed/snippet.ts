import type {Explainer} from '../explainer/types.js';
import {addresses, type Edition, type Publisher} from './addresses.js';
import {elementCode} from './channels/element.js';
import {iframeCode} from './channels/iframe.js';
import {newsletterCode} from './channels/newsletter.js';
import {plainCode} from './channels/plain.js';
import {stillCode} from './channels/still.js';
import {tell, type Telling} from './told/index.js';
import {inPlainEnglish} from './told/told.js';
import {checkWidget} from './check-widget.js';
import type {Widget} from './widget.js';

export const CHANNELS = ['element', 'iframe', 'plain', 'newsletter', 'still'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface SnippetOptions extends Publisher {
  readonly channel: Channel;
  /** `latest` follows corrections (the default); `pinned` stays at this document’s version and, as an element, at this script. */
  readonly edition?: Edition;
  /** Of a still; default `png`, which everything can show. */
  readonly format?: 'svg' | 'png';
  /** Of a frame, in CSS pixels; by default what its text is estimated to take in a column of 600 px. */
  readonly height?: number;
  /** Texts around the document’s own; default English. */
  readonly telling?: Omit<Telling, 'explainer'>;
}

/**
 * The code that an embedder pastes: one line of HTML, without inline style, readable without script, and with its room reserved.
 *
 *     snippet(explainer, {kind: 'card', attributes: {actor: 'qayis-khazali'}}, {baseUrl: 'https://cdn.example/', channel: 'element'})
 *
 * - `element`: the script tag, and the element with what it says as its fallback
 * - `iframe`: a frame with a title, and the script that lets it size itself
 * - `plain`: `<figure>`, `<blockquote>` and `<a>`, for systems that strip tags
 * - `newsletter`: a picture with a text alternative, and the text, for e-mail
 * - `still`: a picture in light and dark, for feeds, AMP, print
 *
 * Throws for an id or attribute that there is not, for a channel that cannot show the widget, and for a pin without `pinned`;
 * each message says what would do.
 */
export function snippet(explainer: Explainer, widget: Widget, options: SnippetOptions): string {
  const {channel, edition = 'latest', pinned} = options;
  checkWidget(explainer, widget);
  const code = CODES[channel] as Code | undefined;
  if (!code) throw new Error(`unknown channel: ${String(channel)}; there are ${CHANNELS.join(', ')}`);
  if (edition === 'pinned' && channel === 'element' && !pinned)
    throw new Error('a pinned element needs `pinned`: the script and its integrity, as trust.json tells them');
  const telling = {...inPlainEnglish(explainer), ...options.telling, explainer};
  return code({
    explainer,
    widget,
    options: {...options, edition},
    urls: addresses(options, explainer, widget, edition),
    told: tell(explainer, widget, telling),
    telling,
  });
}

/** What every channel makes its code from. */
export interface Material {
  readonly explainer: Explainer;
  readonly widget: Widget;
  readonly options: SnippetOptions & {readonly edition: Edition};
  readonly urls: ReturnType<typeof addresses>;
  readonly told: ReturnType<typeof tell>;
  readonly telling: Telling;
}
type Code = (material: Material) => string;

const CODES: Readonly<Record<Channel, Code>> = {
  element: elementCode,
  iframe: iframeCode,
  plain: plainCode,
  newsletter: newsletterCode,
  still: stillCode,
};
