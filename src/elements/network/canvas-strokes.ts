import type {ActorKind} from '../../explainer/schema.js';
import {ACTOR_KINDS, TONES} from '../../explainer/values.js';
import {crossesBox, linkCurve, markPath, type Point} from '../../graph/geometry.js';
import {actorEmphasis, linkEmphasis, type Emphasis} from '../../graph/highlight.js';
import type {GraphLink, GraphNode} from '../../graph/model.js';
import {placeMark, type PlacedMark} from '../../graph/scene.js';
import type {Looks} from './canvas-looks.js';
import type {DiagramFrame} from './diagram.js';

export type Pen = CanvasRenderingContext2D;

/** A link on screen has so much room, in square CSS pixels; with less, links are plain lines, as no detail could be made out. */
const ROOM = 300;
/** So many marks or plain lines are drawn at a time, the lines as one path: shorter and longer ones take longer; so many curves. */
const MANY = 256;
const FEW = 8;
/** And so many are looked at, whether they are on screen. */
const SIFTED = 4096;
/** A curve reaches so far beyond the straight line between its ends, in CSS pixels. */
const BULGE = 40;
/** Smaller marks are dots, without air around; those brought out are at least so large, and the one it is about twice that. Radii in CSS pixels. */
const DOT = 1.2;
const LEAST_OUT = 3;
/** To marks of this radius arrowheads have their full size, to smaller ones they are smaller. */
const FULL_HEAD = 5;

const OUT = ['near', 'focus'] as const;

/** Draws a picture at rest; pauses often, for others to have their turn. */
export function* drawRest(pen: Pen, whole: DiagramFrame, looks: Looks): Generator<void> {
  const frame = {...whole, highlight: undefined};
  yield* drawLinks(pen, frame.graph.links, 'rest', frame, looks);
  yield* drawMarks(pen, frame.graph.nodes, 'rest', frame, looks);
}

/** Draws what is brought out over a picture at rest, which recedes: it takes on the one colour of all that does. */
export function* drawOut(pen: Pen, frame: DiagramFrame, looks: Looks): Generator<void> {
  const {graph, highlight, size} = frame;
  pen.globalCompositeOperation = 'source-atop';
  pen.fillStyle = looks.mark(false, 'off').fill;
  pen.fillRect(0, 0, size.width, size.height);
  pen.globalCompositeOperation = 'source-over';
  const links = graph.links.filter(({id}) => highlight?.links.has(id));
  const nodes = graph.nodes.filter(({id}) => highlight?.actors.has(id));
  for (const emphasis of OUT) {
    const alike = links.filter(({id}) => linkEmphasis(id, highlight) === emphasis);
    yield* drawLinks(pen, alike, emphasis, frame, looks);
  }
  for (const emphasis of OUT) {
    const alike = nodes.filter(({id}) => actorEmphasis(id, highlight) === emphasis);
    yield* drawMarks(pen, alike, emphasis, frame, looks);
  }
}

function* drawLinks(
  pen: Pen,
  links: readonly GraphLink[],
  emphasis: Emphasis,
  frame: DiagramFrame,
  looks: Looks,
): Generator<void> {
  const {positions, size, transform} = frame;
  const box = {x0: -BULGE, y0: -BULGE, x1: size.width + BULGE, y1: size.height + BULGE};
  const at = ({index}: GraphNode) => ({
    x: transform.x + transform.k * positions.x[index]!,
    y: transform.y + transform.k * positions.y[index]!,
  });
  const shown: GraphLink[] = [];
  for (const [i, link] of links.entries()) {
    if (i % SIFTED === SIFTED - 1) yield;
    const [a, b] = [at(link.source), at(link.target)];
    // Most are told apart by their ends.
    if (Math.max(a.x, b.x) < box.x0 || Math.min(a.x, b.x) > box.x1) continue;
    if (Math.max(a.y, b.y) < box.y0 || Math.min(a.y, b.y) > box.y1) continue;
    if (transform.k === 1 || crossesBox(a, b, box)) shown.push(link);
  }
  const plain = shown.length > (size.width * size.height) / ROOM;
  const line = ({source, target}: GraphLink): void => {
    const [a, b] = [at(source), at(target)];
    pen.moveTo(a.x, a.y);
    pen.lineTo(b.x, b.y);
  };
  for (const tone of TONES) {
    const alike = shown.filter((link) => link.tone === tone);
    if (!alike.length) continue;
    const {stroke, width, dash, fill} = looks.link(tone, emphasis);
    pen.strokeStyle = stroke;
    pen.fillStyle = fill;
    // Up to a pixel of the screen lines are quick to draw.
    pen.lineWidth = plain ? thin(shown.length, size) / pen.getTransform().a : width;
    pen.setLineDash(plain ? [] : dash);
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
  looks: Looks,
): Generator<void> {
  const {width, height} = frame.size;
  const scale = pen.getTransform().a;
  pen.setLineDash([]);
  for (const unnamed of [false, true]) {
    const look = looks.mark(unnamed, emphasis);
    pen.strokeStyle = look.stroke;
    pen.fillStyle = unnamed ? look.stroke : look.fill;
    const alike = nodes.filter(({actor}) => (actor.unnamed !== undefined) === unnamed);
    for (let from = 0; from < alike.length; from += MANY) {
      for (const node of alike.slice(from, from + MANY)) {
        const {x, y, r, kind} = markOf(node, frame);
        if (x < -r || y < -r || x > width + r || y > height + r) continue;
        pen.setTransform(r * scale, 0, 0, r * scale, x * scale, y * scale);
        pen.lineWidth = Math.min(0.5, look.width / r);
        if (r < DOT) pen.fillRect(-1, -1, 2, 2);
        else {
          // What has the colour of the ground – the line around a mark, the inside of a hollow one – is left free.
          pen.globalCompositeOperation = unnamed ? 'source-over' : 'destination-out';
          pen.stroke(OUTLINES[kind]);
          pen.globalCompositeOperation = unnamed ? 'destination-out' : 'source-over';
          pen.fill(OUTLINES[kind]);
          pen.globalCompositeOperation = 'source-over';
        }
      }
      yield drawn(pen);
    }
  }
  pen.setTransform(scale, 0, 0, scale, 0, 0);
}

const OUTLINES = Object.fromEntries(ACTOR_KINDS.map((kind) => [kind, new Path2D(markPath({x: 0, y: 0, r: 1, kind}))])) as Record<
  ActorKind,
  Path2D
>;

/** Has what was drawn really be drawn, now. Browsers put it off, which would make one long task of many short ones. */
function drawn(pen: Pen): void {
  pen.getImageData(0, 0, 1, 1);
}
