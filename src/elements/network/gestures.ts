/** Whether an event zooms: a turn of the wheel with ctrl held, as pinching a touchpad gives, or two fingers. */
export const isZoom = (event: Event): boolean =>
  event instanceof WheelEvent ? event.ctrlKey || event.metaKey : 'touches' in event && (event as TouchEvent).touches.length > 1;

/** Whether a key moves or zooms within the diagram. */
export const isMove = (event: Event): boolean =>
  event instanceof KeyboardEvent &&
  !(event.altKey || event.ctrlKey || event.metaKey) &&
  /^(Arrow|Home|End|Esc|[-+=0]$)/.test(event.key);
