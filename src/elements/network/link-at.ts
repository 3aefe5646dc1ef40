import {around, crossesBox, linkShape, type Point} from '../../graph/geometry.js';
import {placeMark} from '../../graph/scene.js';
import type {DiagramFrame} from './diagram.js';

/** So near a line is hit, in CSS pixels: the nearest, and at most half of what a target has to measure (WCAG 2.5.8). */
const REACHES = [1, 2, 3, 4, 6, 8, 12];
/** What is so far from the straight line between a link’s ends cannot be near the link, which is curved. */
const FAR = 52;

/** The relation drawn at a point of the box; while some are brought out, one of these. */
export function linkAt(frame: DiagramFrame, {x, y}: Point): string | undefined {
  const {graph, highlight} = frame;
  const box = around({x, y}, FAR);
  const pen = document.createElement('canvas').getContext('2d')!;
  const near = graph.links.flatMap(({id, source, target, type, lane, lanes}) => {
    const from = placeMark(source, frame);
    const to = source === target ? from : placeMark(target, frame);
    if ((highlight && !highlight.links.has(id)) || (from !== to && !crossesBox(from, to, box))) return [];
    return {id, path: new Path2D(linkShape(from, to, type.directed, lane, lanes, source.id > target.id).d)};
  });
  for (const reach of REACHES) {
    pen.lineWidth = 2 * reach;
    const hit = near.find(({path}) => pen.isPointInStroke(path, x, y));
    if (hit) return hit.id;
  }
  return undefined;
}
