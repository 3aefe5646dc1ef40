import {NETWORK_SIZE, NETWORK_TALL_SIZE} from '../still-sizes.js';
import {element, escape} from '../markup.js';
import type {Material} from '../snippet.js';
import {isTextLevel, isWhole} from '../widget.js';
import {altOf} from './alt.js';
import {claimText, datedLine, headed, inSentence, moreLine} from './words.js';

/**
 * The script tag and the element. All of it is phrasing content on one line, so that editors which make paragraphs of lines and
 * of blocks leave it whole.
 */
export function elementCode(material: Material): string {
  const {widget, options, urls} = material;
  const {edition, pinned} = options;
  const script =
    edition === 'pinned'
      ? {async: '', src: urls.inScripts(pinned!.script), integrity: pinned!.integrity, crossorigin: 'anonymous'}
      : {async: '', src: urls.script};
  return (
    element('script', script) +
    element(`explainer-${widget.kind}`, {src: urls.document, ...widget.attributes}, fallbackOf(material))
  );
}

/**
 * An empty line: paragraphs would be torn out of the element by editors that make their own, two breaks in a row, too. It also
 * reserves what the widget takes for who says so.
 */
const PARAGRAPH = '<br>&nbsp;<br>';

/** What a fallback is made from. */
export type Telltale = Omit<Material, 'options'>;

/** The full text; for the whole diagram, its picture. Either reserves the widget’s room. */
export function fallbackOf(material: Telltale): string {
  const {widget, explainer, told} = material;
  const {source, quotation, lines, notices} = told;
  if (isTextLevel(widget)) return inSentence(material);
  if (widget.kind === 'network' && isWhole(widget)) return picture(material);
  const claims = lines.map((line) => escape(claimText(line)));
  const rows = [
    escape(quotation),
    headed(material),
    ...claims,
    moreLine(material),
    ...notices.map(escape),
    `${escape(source)} ${datedLine(material)}`,
  ];
  // The page may be in another language than the document.
  return element('span', {lang: explainer.lang}, rows.filter(Boolean).join(PARAGRAPH));
}

/** In the sizes that the diagram itself takes on narrow and on wide pages. */
const picture = (material: Telltale): string =>
  element(
    'picture',
    {},
    element('source', {media: '(max-width: 600px)', srcset: material.urls.still({tall: true}), ...NETWORK_TALL_SIZE}),
    element('img', {src: material.urls.still(), ...NETWORK_SIZE, alt: altOf(material.told)}),
  );
