import type {Transform} from '../../graph/frame.js';

/** Has what was drawn in one view go along to another, as it is. Names are never small: they go instead. */
export function carry(drawn: HTMLElement | SVGElement, from: Transform, view: Transform): void {
  const {k, x, y} = since(from, view);
  drawn.style.transform = `matrix(${k},0,0,${k},${x},${y})`;
  const names = drawn.querySelector<SVGElement>('.labels');
  if (names) names.style.opacity = k < 1 ? '0' : '';
}

/** How a picture that was drawn in one view has moved in another. */
export function since({k, x, y}: Transform, view: Transform): Transform {
  const zoom = view.k / k;
  return {k: zoom, x: view.x - x * zoom, y: view.y - y * zoom};
}
