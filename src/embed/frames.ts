/**
 * Runs on a host page: gives frames from this publisher the height that they ask for. A frame in view does not move the page by
 * itself: it waits until it is below the window, or a person has done something in it, or its width has changed.
 */
const site = new URL('../', import.meta.url);

/** In CSS pixels: what is higher is no widget. */
const MOST = 20_000;

const waiting = new WeakMap<Element, number>();
const widths = new WeakMap<Element, number>();

const below = new IntersectionObserver((entries) => {
  for (const {target, isIntersecting, boundingClientRect} of entries)
    if (!isIntersecting && boundingClientRect.top > 0) fit(target as HTMLIFrameElement, waiting.get(target));
});

function fit(frame: HTMLIFrameElement, height: number | undefined): void {
  if (height === undefined) return;
  frame.height = `${height}`;
  widths.set(frame, frame.clientWidth);
  waiting.delete(frame);
}

/** Our own frames on this page. */
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(({src}) => src.startsWith(site.href));

addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
  const {type, height, asked} = Object(data) as {type?: unknown; height?: unknown; asked?: unknown};
  if (origin !== site.origin || type !== 'explainer-height') return;
  if (typeof height !== 'number' || !(height > 0 && height < MOST)) return;
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (!frame) return;
  const isBelow = frame.getBoundingClientRect().top >= innerHeight;
  const isTurned = widths.has(frame) && widths.get(frame) !== frame.clientWidth;
  if (!widths.has(frame)) widths.set(frame, frame.clientWidth);
  if (isBelow || isTurned || asked === true) return fit(frame, height);
  waiting.set(frame, height);
  below.observe(frame);
});

// To whoever is in it: it may not have loaded yet, and the question is no secret.
for (const {contentWindow} of frames()) contentWindow?.postMessage({type: 'explainer-ask'}, '*');

export {};
