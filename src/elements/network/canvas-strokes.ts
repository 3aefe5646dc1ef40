import type {ActorKind} from '../../explainer/schema.js';
import type {Size} from '../../graph/frame.js';
import {crossesBox, linkCurve, markPath, type Point} from '../../graph/geometry.js';
import {actorEmphasis, linkEmphasis, type Emphasis} from '../../graph/highlight.js';
import type {GraphLink, GraphNode} from '../../graph/model.js';
import {placeMark, type PlacedMark} from '../../graph/scene.js';
import {linkLook, markLook} from './canvas-looks.js';
import type {DiagramFrame} from './diagram.js';

export type Pen = CanvasRenderingContext2D;

/** A link on screen has so much room, in square CSS pixels; with less, links are plain lines, as no detail could be made out. */
const ROOM = 300;
/** So many marks or plain lines are drawn at a time, the lines as one path: shorter and longer ones take longer; so many curves. */
const MANY = 256;
const FEW = 8;
/** A curve reaches so far beyond the straight line between its ends, in CSS pixels. */
const BULGE = 40;
/** Smaller marks are dots, without air around; those brought out are at least so large, and the one it is about twice that. Radii in CSS pixels. */
const DOT = 1.2;
const LEAST_OUT = 3;
/** To marks of this radius arrowheads have their full size, to smaller ones they are smaller. */
const FULL_HEAD = 5;

/** Draws what stands so in the picture; pauses often, for others to have their turn. `samples` are those of the overlay. */
export function* draw(pen: Pen, frame: DiagramFrame, samples: Element, ...emphases: readonly Emphasis[]): Generator<void> {
  const {graph, highlight} = frame;
  for (const emphasis of emphases) {
    const alike = graph.links.filter(({id}) => linkEmphasis(id, highlight) === emphasis);
    yield* drawLinks(pen, alike, emphasis, frame, samples);
  }
  for (const emphasis of emphases) {
    const alike = graph.nodes.filter(({id}) => actorEmphasis(id, highlight) === emphasis);
    yield* drawMarks(pen, alike, emphasis, frame, samples);
  }
}

/** Has all that is drawn recede: it takes on the one colour of what does. */
export function recede(pen: Pen, {width, height}: Size, samples: Element): void {
  pen.globalCompositeOperation = 'source-atop';
  pen.fillStyle = markLook(samples, false, 'off').fill;
  pen.fillRect(0, 0, width, height);
  pen.globalCompositeOperation = 'source-over';
}

function* drawLinks(
  pen: Pen,
  links: readonly GraphLink[],
  emphasis: Emphasis,
  frame: DiagramFrame,
  samples: Element,
): Generator<void> {
  const {positions, size, transform} = frame;
  const box = {x0: -BULGE, y0: -BULGE, x1: size.width + BULGE, y1: size.height + BULGE};
  const at = ({index}: GraphNode) => ({
    x: transform.x + transform.k * positions.x[index]!,
    y: transform.y + transform.k * positions.y[index]!,
  });
  const shown = links.filter(({source, target}) => crossesBox(at(source), at(target), box));
  const plain = shown.length > (size.width * size.height) / ROOM;
  const line = ({source, target}: GraphLink): void => {
    const [a, b] = [at(source), at(target)];
    pen.moveTo(a.x, a.y);
    pen.lineTo(b.x, b.y);
  };
  for (const tone of [...new Set(shown.map((link) => link.tone))].sort()) {
    const alike = shown.filter((link) => link.tone === tone);
    const {stroke, strokeWidth, strokeDasharray} = linkLook(samples, tone, emphasis);
    pen.strokeStyle = pen.fillStyle = stroke;
    // Up to a pixel of the screen lines are quick to draw.
    pen.lineWidth = plain ? thin(shown.length, size) / pen.getTransform().a : parseFloat(strokeWidth);
    pen.setLineDash(plain ? [] : (strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
    for (let from = 0; from < alike.length; from += plain ? MANY : FEW) {
      if (plain) {
        pen.beginPath();
        alike.slice(from, from + MANY).forEach(line);
        pen.stroke();
      } else for (const link of alike.slice(from, from + FEW)) drawCurve(pen, link, frame);
      yield drawn(pen);
    }
  }
}

/** The more lines the thinner, in pixels of the screen. */
const thin = (lines: number, {width, height}: DiagramFrame['size']): number =>
  Math.max(0.25, Math.min(1, Math.sqrt((width * height) / lines / ROOM)));

/** An actor’s mark as it is painted. */
function markOf(node: GraphNode, frame: DiagramFrame): PlacedMark {
  const mark = placeMark(node, frame);
  if (!frame.highlight) return mark;
  return {...mark, r: Math.max(mark.r, mark.emphasis === 'focus' ? 2 * LEAST_OUT : LEAST_OUT)};
}

function drawCurve(pen: Pen, {source, target, type, lane, lanes}: GraphLink, frame: DiagramFrame): void {
  const mark = markOf(source, frame);
  const other = source === target ? mark : markOf(target, frame);
  const {from, first, last, to, head} = linkCurve(mark, other, type.directed, lane, lanes, source.id > target.id);
  const tip = head?.[0] ?? to;
  const small = Math.min(1, other.r / FULL_HEAD);
  const nearer = ({x, y}: Point): [number, number] => [tip.x + small * (x - tip.x), tip.y + small * (y - tip.y)];
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  // A curve that does not bend is drawn as a line: of a dashed line only what is on screen takes time.
  if (lanes === 1 && mark !== other) pen.lineTo(...nearer(to));
  else if (first === last) pen.quadraticCurveTo(first.x, first.y, ...nearer(to));
  else pen.bezierCurveTo(first.x, first.y, last.x, last.y, ...nearer(to));
  pen.stroke();
  if (!head) return;
  pen.beginPath();
  for (const corner of head) pen.lineTo(...nearer(corner));
  pen.fill();
}

function* drawMarks(
  pen: Pen,
  nodes: readonly GraphNode[],
  emphasis: Emphasis,
  frame: DiagramFrame,
  samples: Element,
): Generator<void> {
  const {width, height} = frame.size;
  const scale = pen.getTransform().a;
  pen.setLineDash([]);
  for (const unnamed of [false, true]) {
    const {fill, stroke, strokeWidth} = markLook(samples, unnamed, emphasis);
    pen.strokeStyle = stroke;
    pen.fillStyle = unnamed ? stroke : fill;
    const alike = nodes.filter(({actor}) => (actor.unnamed !== undefined) === unnamed);
    for (let from = 0; from < alike.length; from += MANY) {
      for (const node of alike.slice(from, from + MANY)) {
        const {x, y, r, kind} = markOf(node, frame);
        if (x < -r || y < -r || x > width + r || y > height + r) continue;
        pen.setTransform(r * scale, 0, 0, r * scale, x * scale, y * scale);
        pen.lineWidth = Math.min(0.5, parseFloat(strokeWidth) / r);
        if (r < DOT) pen.fillRect(-1, -1, 2, 2);
        else {
          const outline = (outlines[kind] ??= new Path2D(markPath({x: 0, y: 0, r: 1, kind})));
          // What has the colour of the ground – the line around a mark, the inside of a hollow one – is left free.
          pen.globalCompositeOperation = unnamed ? 'source-over' : 'destination-out';
          pen.stroke(outline);
          pen.globalCompositeOperation = unnamed ? 'destination-out' : 'source-over';
          pen.fill(outline);
          pen.globalCompositeOperation = 'source-over';
        }
      }
      yield drawn(pen);
    }
  }
  pen.setTransform(scale, 0, 0, scale, 0, 0);
}

/** By kind, around the origin with a radius of 1. */
const outlines: Partial<Record<ActorKind, Path2D>> = {};

/** Has what was drawn really be drawn, now. Browsers put it off, which would make one long task of many short ones. */
function drawn(pen: Pen): void {
  pen.getImageData(0, 0, 1, 1);
}
