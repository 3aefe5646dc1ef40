import {quotedWords} from '../told/quote.js';
import type {Line} from '../told/index.js';
import type {Material} from '../snippet.js';
import {element, escape} from '../markup.js';
import {isTextLevel} from '../widget.js';

type Spoken = Omit<Material, 'options'>;

/** A claim, and in brackets who says so. */
export const claimText = ({text, by}: Line): string => (by ? `${text} (${by})` : text);

/** The name with the role; with an address, a link. */
export function headed({told: {title, role}}: Spoken, href?: string): string {
  const name = href === undefined ? escape(title) : element('a', {href}, escape(title));
  return element('strong', {}, name) + (role ? escape(`, ${role}`) : '');
}

/** What stands in a page’s own sentence: a name, or the words of a quotation. */
export const inSentence = ({widget, told, telling}: Spoken): string =>
  escape(widget.kind === 'term' ? told.title : quotedWords(widget.attributes['quote']!, telling));

/** “As of about September 2018. Latest version”, which is a link, except on that page itself. */
export const datedLine = ({told, urls, telling}: Spoken): string =>
  [escape(told.asOf), urls.latestPage && element('a', {href: urls.latestPage}, escape(telling.texts.latest))]
    .filter(Boolean)
    .join(' ');

/** “and 12 more”, a link to where they are, except on that page itself. */
export function moreLine({told, urls, telling}: Spoken): string {
  if (!told.more) return '';
  const text = escape(telling.texts.more(told.more));
  return urls.page ? element('a', {href: urls.page}, text) : text;
}

/** A widget of text level has nothing of its own to show in a channel that stands apart from the sentence. */
export function refuseTextLevel({widget, options: {channel}}: Material): void {
  if (isTextLevel(widget))
    throw new Error(
      `a ${widget.kind} in a sentence cannot be shown by ${channel}; take element or plain${widget.kind === 'term' ? ', or the card' : ', or another variant'}`,
    );
}
