import {crossing, distanceToLine, radius, type Point} from './geometry.js';
import {fit, type Positions, type Size} from './frame.js';
import type {Graph, GraphNode} from './model.js';
import {buildScene} from './scene.js';
import {estimatedFont} from './estimated-font.js';

/** What makes a diagram hard to read, each as a number: none is best. */
export interface LayoutScore {
  /** Pairs of actors whose marks touch. */
  readonly actorOverlaps: number;
  /** Pairs of links that cross; those of one pair of actors count as one link. */
  readonly crossings: number;
  /** Links that pass through an actor they have nothing to do with. */
  readonly throughActors: number;
  /** Names that find no place in the picture at rest. */
  readonly hiddenLabels: number;
  /** Pairs of links of one actor less than 15° apart. */
  readonly crowdedAngles: number;
  /** Standard deviation of the links' lengths, over their mean. */
  readonly lengthSpread: number;
}

/** How much each part weighs in `total`. */
export const WEIGHTS: LayoutScore = {
  actorOverlaps: 50,
  crossings: 5,
  throughActors: 20,
  hiddenLabels: 15,
  crowdedAngles: 1,
  lengthSpread: 10,
};

export const total = (score: LayoutScore): number =>
  (Object.keys(WEIGHTS) as (keyof LayoutScore)[]).reduce((sum, part) => sum + WEIGHTS[part] * score[part], 0);

const NARROW_ANGLE = Math.PI / 12;
/** A link this near to a mark's edge passes through it, in CSS pixels. */
const NEAR = 1;
const FONT_SIZE = 12;

/** Scores a layout as it is drawn in a box of the given size. */
export function scoreLayout(graph: Graph, positions: Positions, size: Size): LayoutScore {
  const drawn = fit(positions, size);
  const at = ({index}: GraphNode): Point => ({x: drawn.x[index]!, y: drawn.y[index]!});
  const edges = uniqueEdges(graph);
  const lines = edges.map(([a, b]) => [at(a), at(b)] as const);
  const lengths = lines.map(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y));
  const {labels} = buildScene({graph, positions: drawn, size, font: estimatedFont(FONT_SIZE)});
  return {
    actorOverlaps: pairs(
      graph.nodes,
      (a, b) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y) < radius(a.degree) + radius(b.degree),
    ),
    crossings: pairs(lines, ([a, b], [c, d]) => a !== c && a !== d && b !== c && b !== d && crossing(a, b, c, d)),
    throughActors: edges.reduce(
      (sum, edge, i) =>
        sum +
        graph.nodes.filter((node) => !edge.includes(node) && distanceToLine(at(node), ...lines[i]!) < radius(node.degree) + NEAR)
          .length,
      0,
    ),
    hiddenLabels: graph.nodes.length - labels.length,
    crowdedAngles: graph.nodes.reduce((sum, node) => sum + crowded(node, at), 0),
    lengthSpread: spread(lengths),
  };
}

/** Every pair of actors that has a tie, once. */
export function uniqueEdges(graph: Graph): (readonly [GraphNode, GraphNode])[] {
  const found = new Map<string, readonly [GraphNode, GraphNode]>();
  for (const {source, target} of graph.links)
    if (source !== target) found.set([source.id, target.id].sort().join(' '), [source, target]);
  return [...found.values()];
}

function crowded(node: GraphNode, at: (node: GraphNode) => Point): number {
  const others = new Set(node.links.flatMap(({source, target}) => [source, target]).filter((other) => other !== node));
  const angles = [...others].map((other) => Math.atan2(at(other).y - at(node).y, at(other).x - at(node).x)).sort((a, b) => a - b);
  const gaps = angles.map((angle, i) => (i ? angle - angles[i - 1]! : angle - angles[angles.length - 1]! + 2 * Math.PI));
  return angles.length < 2 ? 0 : gaps.filter((gap) => gap < NARROW_ANGLE).length;
}

function spread(values: readonly number[]): number {
  if (!values.length) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) / (mean || 1);
}

function pairs<T>(items: readonly T[], test: (a: T, b: T) => boolean): number {
  let count = 0;
  for (let i = 0; i < items.length; i++) for (let j = i + 1; j < items.length; j++) if (test(items[i]!, items[j]!)) count++;
  return count;
}
