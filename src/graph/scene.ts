import type {Tone} from '../explainer/schema.js';
import {IDENTITY, type Positions, type Size, type Transform} from './frame.js';
import {linkShape, markPath, radius, type Box, type Mark} from './geometry.js';
import {actorEmphasis, linkEmphasis, type Emphasis, type Highlight} from './highlight.js';
import {placeLabels, type Label, type LabelRequest, type LabelSpace} from './labels.js';
import type {Graph, GraphNode} from './model.js';
import type {LabelFont} from './text.js';

export interface SceneLink {
  readonly id: string;
  readonly d: string;
  readonly arrow: string | undefined;
  readonly tone: Tone;
  readonly emphasis: Emphasis;
}

/** An actor’s mark, before it has an outline. */
export interface PlacedMark extends Mark {
  readonly id: string;
  readonly emphasis: Emphasis;
}

export interface SceneMark extends PlacedMark {
  readonly d: string;
  readonly unnamed: boolean;
}

export interface SceneLabel extends Label {
  readonly emphasis: Emphasis;
}

/** Everything a picture consists of, in the CSS pixels of its box: for the element, the still, or any other painter. */
export interface Scene {
  readonly size: Size;
  /** Of the names. */
  readonly fontSize: number;
  readonly links: readonly SceneLink[];
  readonly marks: readonly SceneMark[];
  readonly labels: readonly SceneLabel[];
}

export interface SceneOptions {
  readonly graph: Graph;
  /** In the CSS pixels of the box, before zooming. */
  readonly positions: Positions;
  readonly size: Size;
  readonly transform?: Transform;
  readonly highlight?: Highlight | undefined;
  readonly font: LabelFont;
  /** The picture at rest, whose labels stay where they are if they can. */
  readonly rest?: Pick<Scene, 'labels'> | undefined;
}

/** Labels keep so far from the box's edge, in CSS pixels. */
const EDGE = 2;

/** `names` gives the names, where not all are to be tried. */
export function buildScene(options: SceneOptions, names?: (options: SceneOptions) => SceneLabel[]): Scene {
  const {graph, size, font, highlight} = options;
  const placed = graph.nodes.map((node) => placeMark(node, options));
  const marks = graph.nodes.map((node, i): SceneMark => {
    const mark = placed[i]!;
    return {...mark, d: markPath(mark), unnamed: node.actor.unnamed !== undefined};
  });
  const links = graph.links.map(({id, source, target, type, tone, lane, lanes}): SceneLink => {
    const ends = [placed[source.index]!, placed[target.index]!] as const;
    const {d, arrow} = linkShape(...ends, type.directed, lane, lanes, source.id > target.id);
    return {id, d, arrow, tone, emphasis: linkEmphasis(id, highlight)};
  });
  const lines = graph.links
    .map(({source, target}) => [placed[source.index]!, placed[target.index]!] as const)
    .filter((ends) => ends.every(({emphasis}) => emphasis !== 'off'));
  const labels = names?.(options) ?? labelled(graph.nodes, placed, lines, options);
  return {size, fontSize: font.size, links: byEmphasis(links), marks, labels};
}

type Placing = Pick<SceneOptions, 'graph' | 'positions' | 'size' | 'transform' | 'highlight'>;

/** An actor’s mark where it is drawn. */
export function placeMark({id, index, degree, actor}: GraphNode, options: Placing): PlacedMark {
  const {positions, transform = IDENTITY, highlight} = options;
  return {
    id,
    x: transform.x + transform.k * positions.x[index]!,
    y: transform.y + transform.k * positions.y[index]!,
    r: radius(degree) * markScale(options),
    kind: actor.kind,
    emphasis: actorEmphasis(id, highlight),
  };
}

/** Marks of full size have so much room each, in square CSS pixels: in less they are smaller, down to a share. */
const ROOM = 1400;
const LEAST_SCALE = 0.16;

/** How large marks are, against their full size: as large as the room for each lets them be. */
export const markScale = ({graph, size, transform = IDENTITY}: Pick<Placing, 'graph' | 'size' | 'transform'>): number =>
  Math.max(LEAST_SCALE, Math.min(1, transform.k * Math.sqrt((size.width * size.height) / graph.nodes.length / ROOM)));

const ORDER: readonly Emphasis[] = ['off', 'rest', 'near', 'focus'];
/** What is brought out is drawn last, over the rest. */
const byEmphasis = <T extends {emphasis: Emphasis}>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => ORDER.indexOf(a.emphasis) - ORDER.indexOf(b.emphasis));

/** Actors with so many ties are named in a stronger weight. */
const STRONG_DEGREE = 5;
export const isStrong = ({degree}: GraphNode): boolean => degree >= STRONG_DEGREE;

/** So many, of those with most ties, others make room for. */
export const NAMED = 10;

/**
 * The names of actors, each with its mark, where they find a place: those brought out first, then by degree. Those with most ties
 * may cover marks of `small` actors, by id, where there is no other place.
 */
export function labelled(
  nodes: readonly GraphNode[],
  marks: readonly PlacedMark[],
  lines: LabelSpace['lines'],
  {size, font, rest}: SceneOptions,
  small?: ReadonlySet<string>,
): SceneLabel[] {
  const frame: Box = {x0: EDGE, y0: EDGE, x1: size.width - EDGE, y1: size.height - EDGE};
  const kept = new Map(rest?.labels.map((label) => [label.id, label]));
  const emphasis = new Map(marks.map((mark) => [mark.id, mark.emphasis]));
  const requests = nodes
    .map((node, i) => [node, marks[i]!] as const)
    .filter(([, {x, y}]) => x > 0 && y > 0 && x < size.width && y < size.height)
    .sort(([a, p], [b, q]) => ORDER.indexOf(q.emphasis) - ORDER.indexOf(p.emphasis) || b.degree - a.degree)
    .map(([node, mark], i): LabelRequest => {
      const must = mark.emphasis === 'rest' ? i < NAMED && 'beside' : mark.emphasis !== 'off';
      return {id: node.id, name: node.actor.name, mark, must, strong: isStrong(node), keep: kept.get(node.id)};
    });
  const recedes = ({id}: {readonly id: string}) => small?.has(id) || emphasis.get(id) === 'off';
  return placeLabels(requests, {frame, font, marks, lines, recedes}).map((label) => ({
    ...label,
    emphasis: emphasis.get(label.id)!,
  }));
}
