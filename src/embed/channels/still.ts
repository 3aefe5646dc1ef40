import {element, escape} from '../markup.js';
import type {StillFile} from '../addresses.js';
import type {Material} from '../snippet.js';
import {stillSize} from '../still-sizes.js';
import {isWhole} from '../widget.js';
import {altOf} from './alt.js';
import {datedLine, refuseTextLevel} from './words.js';

/** The published picture, in light and dark unless a theme is chosen, with all that it says as its text alternative. */
export function stillCode(material: Material): string {
  refuseTextLevel(material);
  refusePart(material);
  const {options, explainer, widget, told, urls} = material;
  const {format = 'png'} = options;
  const {theme = 'auto'} = widget.attributes;
  const size = stillSize(material);
  const srcset = (file: StillFile): string =>
    format === 'svg' ? urls.still(file) : `${urls.still(file)} 1x, ${urls.still({...file, scale: 2})} 2x`;
  const light = {theme: theme === 'dark' ? 'dark' : 'light', format} as const;
  const dark = {theme: 'dark', format} as const;
  const image = element('img', {
    src: urls.still(light),
    srcset: format === 'png' ? srcset(light) : undefined,
    ...size,
    alt: altOf(told),
  });
  const picture =
    theme === 'auto'
      ? element('picture', {}, element('source', {media: '(prefers-color-scheme: dark)', srcset: srcset(dark), ...size}), image)
      : image;
  const caption = element('figcaption', {}, `${escape(told.source)} ${datedLine(material)}`);
  return element('figure', {lang: explainer.lang}, element('a', {href: urls.page}, picture), caption);
}

/** Only whole widgets have pictures. */
export function refusePart({widget}: Material): void {
  if (!isWhole(widget) || widget.attributes['variant'] === 'compact')
    throw new Error(
      `there is no published picture of a part of a ${widget.kind}; take element, iframe or plain, or show all of it`,
    );
}
