import {quotedWords} from '../told/quote.js';
import type {Line} from '../told/index.js';
import type {Material} from '../snippet.js';
import {element, escape} from '../markup.js';
import {isTextLevel} from '../widget.js';

/** A claim, and in brackets who says so. */
export const claimText = ({text, by}: Line): string => (by ? `${text} (${by})` : text);

/** The name with the role. */
export const headed = ({told: {title, role}}: Material): string =>
  element('strong', {}, escape(title)) + (role ? escape(`, ${role}`) : '');

/** What stands in a page's own sentence: a name, or the words of a quotation. */
export const inSentence = ({widget, told, telling}: Material): string =>
  escape(widget.kind === 'term' ? told.title : quotedWords(widget.attributes['quote']!, telling));

/** “As of about September 2018. Latest version”, which is a link. */
export const datedLine = ({told, urls, telling}: Material): string =>
  `${escape(told.asOf)} ${element('a', {href: urls.latestPage}, escape(telling.texts.latest))}`;

/** “and 12 more”, a link to where they are. */
export const moreLine = ({told, urls, telling}: Material): string =>
  told.more ? element('a', {href: urls.page}, escape(telling.texts.more(told.more))) : '';

/** A widget of text level has nothing of its own to show in a channel that stands apart from the sentence. */
export function refuseTextLevel({widget, options: {channel}}: Material): void {
  if (isTextLevel(widget))
    throw new Error(
      `a ${widget.kind} in a sentence cannot be shown by ${channel}; take element or plain${widget.kind === 'term' ? ', or the card' : ', or another variant'}`,
    );
}
