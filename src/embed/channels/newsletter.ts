import {element, escape} from '../markup.js';
import type {Material} from '../snippet.js';
import {isWhole} from '../widget.js';
import {altOf} from './alt.js';
import {NETWORK_SIZE} from '../still-sizes.js';
import {claimText, datedLine, headed, inSentence, moreLine, refuseTextLevel} from './words.js';

/** In e-mail no wider: what clients show without scrolling. In CSS pixels. */
const MAIL_WIDTH = 560;

/**
 * For e-mail: paragraphs without a style of their own, so that they look as the letter does and no client has anything to
 * strip. The diagram is its picture, at two pixels to one, as most clients choose none from a set.
 */
export function newsletterCode(material: Material): string {
  const {widget, told, urls} = material;
  if (widget.kind === 'term') return element('a', {href: urls.latestPage}, inSentence(material));
  refuseTextLevel(material);
  const {quotation, lines, notices, source} = told;
  const paragraph = (html: string): string => (html ? element('p', {}, html) : '');
  const words = quotation ? element('blockquote', {}, paragraph(escape(quotation))) : '';
  const height = Math.round((NETWORK_SIZE.height * MAIL_WIDTH) / NETWORK_SIZE.width);
  const picture =
    widget.kind === 'network' && isWhole(widget)
      ? element(
          'a',
          {href: urls.latestPage},
          element('img', {src: urls.still({format: 'png', scale: 2}), width: MAIL_WIDTH, height, alt: altOf(told)}),
        )
      : '';
  const rows = [headed(material), ...lines.map((line) => escape(claimText(line))), moreLine(material), ...notices.map(escape)];
  return element(
    'div',
    {lang: material.explainer.lang},
    paragraph(picture),
    words,
    ...rows.map(paragraph),
    paragraph(`${escape(source)} ${datedLine(material)}`),
  );
}
