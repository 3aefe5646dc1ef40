import {distanceToLine} from './distance.js';
import {linkCurve, type LinkCurve, type Point} from './geometry.js';
import type {GraphLink} from './model.js';
import {placeMark, type SceneOptions} from './scene.js';

/** A link is hit so near, in CSS pixels: half of what a target has to measure (WCAG 2.5.8). */
const REACH = 12;
/** A curve is looked at in so many straight pieces. */
const PIECES = 8;

type Drawn = Omit<SceneOptions, 'font' | 'rest'>;

/** The link drawn nearest to a point of the box, if it is near; while some are brought out, one of these. */
export function linkAt(drawn: Drawn, point: Point): GraphLink | undefined {
  let best: GraphLink | undefined;
  let least = REACH;
  for (const link of drawn.graph.links) {
    if (drawn.highlight && !drawn.highlight.links.has(link.id)) continue;
    const distance = distanceTo(link, drawn, point);
    if (distance < least) [best, least] = [link, distance];
  }
  return best;
}

function distanceTo({source, target, type, lane, lanes}: GraphLink, drawn: Drawn, point: Point): number {
  const marks = [placeMark(source, drawn), source === target ? undefined : placeMark(target, drawn)] as const;
  const curve = linkCurve(marks[0], marks[1] ?? marks[0], type.directed, lane, lanes, source.id > target.id);
  let distance = Infinity;
  for (let i = 0; i < PIECES; i++) {
    const [from, to] = [pointOn(curve, i / PIECES), pointOn(curve, (i + 1) / PIECES)];
    distance = Math.min(distance, distanceToLine(point, from, to));
  }
  return distance;
}

/** A point of a link, from 0 at its start to 1 at its end. */
function pointOn({from, first, last, to}: LinkCurve, t: number): Point {
  const u = 1 - t;
  const [a, b, c, d] = first === last ? [u * u, 2 * u * t, 0, t * t] : [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
  const at = (axis: 'x' | 'y') => a * from[axis] + b * first[axis] + c * last[axis] + d * to[axis];
  return {x: at('x'), y: at('y')};
}
