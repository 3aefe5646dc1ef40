/**
 * Runs in the page of a frame: it passes on what the frame’s address asks for to the widget, and tells the page around how high
 * its content is, in the dialects that hosts listen for. A height is no secret, so anybody may hear it.
 */
import {FRAME_ATTRIBUTES} from './widget.js';

const widget = document.querySelector<HTMLElement>('[data-frame]')!;
const kind = widget.localName.replace('explainer-', '') as keyof typeof FRAME_ATTRIBUTES;
for (const [name, value] of new URLSearchParams(location.search))
  if (FRAME_ATTRIBUTES[kind].includes(name)) widget.setAttribute(name, value);

const key = location.pathname.replace(/^.*\/|\.html$/g, '');

/** A person has done something in this frame, so that the page around may move. Not `userActivation`, which ends before slow data comes. */
let asked = false;
for (const event of ['click', 'keyup']) addEventListener(event, ({isTrusted}) => (asked ||= isTrusted), {capture: true});

/**
 * What the page needs, in CSS pixels, without a scrollbar: that would make it narrower, and so higher. It has one only while it is
 * given less.
 */
function needed(): number {
  const {style} = document.documentElement;
  style.overflow = 'hidden';
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (innerHeight < height) style.overflow = '';
  return height;
}

function tell(): void {
  const height = needed();
  const dialects: readonly unknown[] = [
    {type: 'explainer-height', height, asked},
    {sentinel: 'amp', type: 'embed-size', height}, // amp-iframe
    JSON.stringify({src: location.href, context: 'iframe.resize', height}), // Embedly, and with it Medium
    {'datawrapper-height': {[key]: height}}, // where Datawrapper’s script is on the page
  ];
  for (const message of dialects) parent.postMessage(message, '*');
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  // Browsers observe nothing in a frame far out of view, which is where it may best take its height.
  for (const event of ['load', 'resize', 'explainer-ready', 'click', 'keyup'])
    addEventListener(event, () => void setTimeout(tell));
  // A page whose script came later than the frame’s asks.
  addEventListener('message', ({source, data}) => {
    if (source === parent && (data as {type?: unknown} | null)?.type === 'explainer-ask') tell();
  });
  tell();
}
