import {element, escape} from '../markup.js';
import type {Material} from '../snippet.js';
import {stillSize} from '../still-sizes.js';
import {FRAME_ATTRIBUTES, subjectName, type Widget} from '../widget.js';
import {headed, datedLine, refuseTextLevel} from './words.js';

/** A frame with a title, and the script that fits it to its content; without that, the frame scrolls. */
export function iframeCode(material: Material): string {
  refuseTextLevel(material);
  const {urls} = material;
  return framed(material) + element('script', {type: 'module', async: '', src: urls.frames});
}

/** The frame alone. Where frames are not shown, what it is about and a link stand for it. */
export function framed(material: Material): string {
  const {widget, options, urls, told} = material;
  const src = urls.page + queryOf(widget);
  return element(
    'iframe',
    {
      src,
      title: [told.quotation, told.title].filter(Boolean).join(' '),
      width: '100%',
      height: options.height ?? stillSize(material).height,
      loading: 'lazy',
      allow: 'clipboard-write; fullscreen',
    },
    `${escape(told.quotation)} ${headed(material)}. ${escape(told.source)} ${datedLine(material)}`.trim(),
  );
}

/** What the frame’s page is told beside what it is about. */
function queryOf({kind, attributes}: Widget): string {
  const rest = Object.entries(attributes).filter(([name]) => name !== subjectName(kind));
  for (const [name] of rest)
    if (!FRAME_ATTRIBUTES[kind].includes(name))
      throw new Error(`a frame does not take ${name} from its address; take element, or set \`url\` in the document`);
  return rest.length ? `?${new URLSearchParams(rest).toString()}` : '';
}
