import {select, zoom as d3Zoom, zoomIdentity, type D3ZoomEvent} from 'd3';
import type {Transform} from '../../graph/frame.js';

const MOST = 8;
/** How long a button’s or key’s change takes, in milliseconds; none for those who want no motion. */
const DURATION = 220;

export interface Zoom {
  readonly scaleBy: (factor: number) => void;
  /** By parts of the box. */
  readonly panBy: (x: number, y: number) => void;
  readonly reset: () => void;
  /** Brings a point of the picture at rest to the middle of the box. */
  readonly centre: (x: number, y: number) => void;
  readonly detach: () => void;
}

/**
 * Zooming of an element by ctrl-wheel, by two fingers and, once zoomed, by dragging with the mouse; `changed` is told of it.
 * `missed` are the events of gestures that came before this was loaded: they are made good.
 */
export function attachZoom(element: HTMLElement, missed: readonly Event[], changed: (transform: Transform) => void): Zoom {
  const corners = (): [[number, number], [number, number]] => [
    [0, 0],
    [element.clientWidth, element.clientHeight],
  ];
  const at = (): Transform => (element as unknown as {__zoom?: Transform}).__zoom ?? zoomIdentity;
  const behaviour = d3Zoom<HTMLElement, unknown>()
    .scaleExtent([1, MOST])
    .extent(corners)
    .constrain((transform, extent) => {
      // Nothing beyond the box as it is now comes into view.
      const [[x0, y0], [x1, y1]] = extent;
      const {k} = transform;
      return zoomIdentity.translate(clamp(transform.x, x1 - x1 * k, x0), clamp(transform.y, y1 - y1 * k, y0)).scale(k);
    })
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length > 1;
      return event.type === 'mousedown' && (event as MouseEvent).button === 0 && at().k > 1;
    })
    .on('zoom', ({transform: {k, x, y}}: D3ZoomEvent<HTMLElement, unknown>) => changed({k, x, y}));
  const selection = select(element).call(behaviour).on('dblclick.zoom', null);
  const moving = () =>
    selection
      .interrupt()
      .transition()
      .duration(matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION);
  const fingers = missed.filter((event) => event.type.startsWith('touch')) as TouchEvent[];
  const pinches = fingers.filter(({touches}) => touches.length > 1);
  for (const event of missed) if (event instanceof WheelEvent) element.dispatchEvent(new WheelEvent(event.type, event));
  if (pinches[0]) {
    const [from, to] = [spanOf(pinches[0]), spanOf(pinches.at(-1)!)];
    const {left, top} = element.getBoundingClientRect();
    selection.call(behaviour.scaleBy, to.length / (from.length || 1), [from.x - left, from.y - top]);
    selection.call(behaviour.translateBy, (to.x - from.x) / at().k, (to.y - from.y) / at().k);
    // The fingers are still down: from here d3-zoom follows them itself.
    if (fingers.at(-1) === pinches.at(-1)) element.dispatchEvent(restarted(pinches.at(-1)!));
  }
  const size = () => ({width: element.clientWidth, height: element.clientHeight});
  return {
    scaleBy: (factor) => moving().call(behaviour.scaleBy, factor),
    panBy: (x, y) => moving().call(behaviour.translateBy, (x * size().width) / at().k, (y * size().height) / at().k),
    reset: () => moving().call(behaviour.transform, zoomIdentity),
    centre: (x, y) => moving().call(behaviour.translateTo, x, y),
    detach: () => selection.interrupt().on('.zoom', null),
  };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

function restarted({touches, targetTouches}: TouchEvent): TouchEvent {
  const [all, here] = [[...touches], [...targetTouches]];
  return new TouchEvent('touchstart', {touches: all, targetTouches: here, changedTouches: all, cancelable: true, view: window});
}

/** Distance between two fingers, and the middle between them. */
function spanOf({touches: [a, b]}: TouchEvent): {length: number; x: number; y: number} {
  if (!a || !b) return {length: 0, x: a?.clientX ?? 0, y: a?.clientY ?? 0};
  return {
    length: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
    x: (a.clientX + b.clientX) / 2,
    y: (a.clientY + b.clientY) / 2,
  };
}
