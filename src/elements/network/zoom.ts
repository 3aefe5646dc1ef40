import {select, zoom as d3Zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform} from 'd3';
import {IDENTITY, type Transform} from '../../graph/frame.js';

/** How long a button’s or key’s change takes, in milliseconds. */
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

export interface ZoomOptions {
  readonly element: HTMLElement;
  /** The strongest zoom. */
  readonly most: number;
  /** Events of gestures that came before this was loaded: they are made good. */
  readonly missed: readonly Event[];
  readonly changed: (transform: Transform) => void;
}

/**
 * Zooming of an element by ctrl-wheel, by two fingers and, once zoomed, by dragging with the mouse; `changed` is told of it.
 */
export function attachZoom({element, most, missed, changed}: ZoomOptions): Zoom {
  const corners = (): [[number, number], [number, number]] => [
    [0, 0],
    [element.clientWidth, element.clientHeight],
  ];
  const at = (): Transform => (element as unknown as {__zoom?: Transform}).__zoom ?? zoomIdentity;
  /** Nothing beyond the box as it is now comes into view. */
  const within = ({k, x, y}: Transform): ZoomTransform => {
    const [width, height] = corners()[1];
    return zoomIdentity.translate(clamp(x, width - width * k, 0), clamp(y, height - height * k, 0)).scale(k);
  };
  const behaviour = d3Zoom<HTMLElement, unknown>()
    .scaleExtent([1, most])
    .extent(corners)
    .constrain(within)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length > 1;
      return event.type === 'mousedown' && (event as MouseEvent).button === 0 && at().k > 1;
    })
    .on('zoom', ({transform: {k, x, y}, sourceEvent}: D3ZoomEvent<HTMLElement, unknown>) => {
      // A person’s hand on the picture ends a movement under way.
      if (sourceEvent) stop();
      changed({k, x, y});
    });
  const selection = select(element).call(behaviour).on('dblclick.zoom', null);
  let frame = 0;
  /** Where a movement under way goes to. */
  let target: Transform | undefined;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    target = undefined;
  };
  /** Goes there, for those who want no motion at once. */
  const moveTo = (to: Transform): void => {
    stop();
    const from = at();
    const end = (target = within(to));
    const started = performance.now();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const step = (now: number): void => {
      const t = still ? 1 : clamp((now - started) / DURATION, 0, 1);
      const eased = 1 - (1 - t) ** 3;
      const mix = (a: number, b: number): number => a + (b - a) * eased;
      const k = mix(from.k, end.k);
      selection.call(behaviour.transform, zoomIdentity.translate(mix(from.x, end.x), mix(from.y, end.y)).scale(k));
      if (t < 1) frame = requestAnimationFrame(step);
      else target = undefined;
    };
    step(started);
  };
  const scaleBy = (factor: number): void => {
    const {k, x, y} = target ?? at();
    const [width, height] = corners()[1];
    const to = clamp(k * factor, 1, most);
    const about = (middle: number, offset: number): number => middle - ((middle - offset) * to) / k;
    moveTo({k: to, x: about(width / 2, x), y: about(height / 2, y)});
  };
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
  return {
    scaleBy,
    panBy: (x, y) => {
      const [width, height] = corners()[1];
      const now = target ?? at();
      moveTo({k: now.k, x: now.x + x * width, y: now.y + y * height});
    },
    reset: () => moveTo(IDENTITY),
    centre: (x, y) => {
      const [width, height] = corners()[1];
      const {k} = target ?? at();
      moveTo({k, x: width / 2 - k * x, y: height / 2 - k * y});
    },
    detach: () => {
      stop();
      selection.on('.zoom', null);
    },
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
