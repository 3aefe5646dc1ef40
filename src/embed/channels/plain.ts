import {element, escape} from '../markup.js';
import type {Material} from '../snippet.js';
import {NETWORK_SIZE} from '../still-sizes.js';
import {isTextLevel, isWhole} from '../widget.js';
import {altOf} from './alt.js';
import {claimText, datedLine, headed, inSentence, moreLine} from './words.js';

/**
 * For systems that strip what they do not know: figure, blockquote, paragraphs and links. The link to the widget’s page is what
 * `upgrade.js` knows it by, since sanitisers leave neither classes nor data.
 */
export function plainCode(material: Material): string {
  const {widget, explainer, urls} = material;
  const {quotation, lines, notices, source} = material.told;
  if (isTextLevel(widget)) return element('a', {href: urls.page, lang: explainer.lang}, inSentence(material));
  const paragraph = (html: string): string => (html ? element('p', {}, html) : '');
  const words = quotation ? element('blockquote', {cite: urls.page}, paragraph(escape(quotation))) : '';
  const picture =
    widget.kind === 'network' && isWhole(widget)
      ? element(
          'a',
          {href: urls.page},
          element('img', {src: urls.still({format: 'png'}), ...NETWORK_SIZE, alt: altOf(material.told)}),
        )
      : '';
  const body = [
    headed(material, urls.page),
    ...lines.map((line) => escape(claimText(line))),
    moreLine(material),
    ...notices.map(escape),
  ];
  const caption = element('figcaption', {}, `${escape(source)} ${datedLine(material)}`);
  return element('figure', {lang: explainer.lang}, words, picture, ...body.map(paragraph), caption);
}
