import {byDegree} from './by-degree.js';
import {distanceToLine} from './distance.js';
import {crossing, radius, type Point} from './geometry.js';
import {fit, type Positions, type Size} from './frame.js';
import {rankOf} from './layout/look.js';
import {otherEnd, type Graph, type GraphNode} from './model.js';
import {buildScene, NAMED} from './scene.js';
import {estimatedFont} from './estimated-font.js';
import type {Tone} from '../explainer/schema.js';

/** What makes a diagram hard to read, each as a number: none is best. */
export interface LayoutScore {
  /** Pairs of actors whose marks touch. */
  readonly actorOverlaps: number;
  /** Pairs of links that cross; those of one pair of actors count as one link. */
  readonly crossings: number;
  /** Links that pass through an actor they have nothing to do with, or so near that they seem to. */
  readonly throughActors: number;
  /** Names that find no place in the picture at rest; those that are shown never overlap each other or a mark. */
  readonly hiddenLabels: number;
  /** Of these, actors with most ties, for whose names others make room. */
  readonly hiddenHubs: number;
  /** Pairs of links of one actor less than 15° apart. */
  readonly crowdedAngles: number;
  /** Standard deviation of the links' lengths, over their mean. */
  readonly lengthSpread: number;
  /** Part of the actors' three nearest that are of another kind (one less the neighbourhood hit of Paulovich et al. 2008). */
  readonly kindsMixed: number;
  /** Mean length of ties of command, support, kinship and alliance, over the mean distance of any two actors (Noack 2007). */
  readonly alliesApart: number;
  /** Part of the ties between kinds of different rank whose higher end is not above: states, then organisations, then people. */
  readonly ranksReversed: number;
}

/** How much each part weighs in `total`. */
export const WEIGHTS: LayoutScore = {
  actorOverlaps: 50,
  crossings: 5,
  throughActors: 60,
  hiddenLabels: 15,
  hiddenHubs: 60,
  crowdedAngles: 1,
  lengthSpread: 10,
  kindsMixed: 10,
  alliesApart: 20,
  ranksReversed: 20,
};

export const total = (score: LayoutScore): number =>
  (Object.keys(WEIGHTS) as (keyof LayoutScore)[]).reduce((sum, part) => sum + WEIGHTS[part] * score[part], 0);

const NARROW_ANGLE = Math.PI / 12;
/** A link this near to a mark's edge seems to pass through it, in CSS pixels: lines and outlines have their own width. */
const NEAR = 3;
/** Of names where the page has not changed its own size, in CSS pixels. */
const FONT_SIZE = 13;
/** How many of an actor's nearest are looked at. */
const NEAREST = 3;
const ALLIED: readonly Tone[] = ['command', 'support', 'kinship', 'alliance'];

/** Scores a layout as it is drawn in a box of the given size. */
export function scoreLayout(graph: Graph, positions: Positions, size: Size): LayoutScore {
  const drawn = fit(positions, size);
  const at = ({index}: GraphNode): Point => ({x: drawn.x[index]!, y: drawn.y[index]!});
  const edges = uniqueEdges(graph);
  const lines = edges.map(([a, b]) => [at(a), at(b)] as const);
  const lengths = lines.map(([a, b]) => distance(a, b));
  const unequal = graph.links.filter(({source, target}) => rankOf(source) !== rankOf(target));
  const {labels} = buildScene({graph, positions: drawn, size, font: estimatedFont(FONT_SIZE)});
  const named = new Set(labels.map(({id}) => id));
  return {
    actorOverlaps: pairs(graph.nodes, (a, b) => distance(at(a), at(b)) < radius(a.degree) + radius(b.degree)),
    crossings: pairs(lines, ([a, b], [c, d]) => a !== c && a !== d && b !== c && b !== d && crossing(a, b, c, d)),
    throughActors: edges.reduce(
      (sum, edge, i) =>
        sum +
        graph.nodes.filter((node) => !edge.includes(node) && distanceToLine(at(node), ...lines[i]!) < radius(node.degree) + NEAR)
          .length,
      0,
    ),
    hiddenLabels: graph.nodes.length - named.size,
    hiddenHubs: byDegree(graph).filter(({id}, i) => i < NAMED && !named.has(id)).length,
    crowdedAngles: graph.nodes.reduce((sum, node) => sum + crowded(node, at), 0),
    lengthSpread: spread(lengths),
    kindsMixed: mean(
      graph.nodes.flatMap((node) => nearest(node, graph, at).map((other) => +(other.actor.kind !== node.actor.kind))),
    ),
    alliesApart: alliesApart(graph, at),
    ranksReversed: mean(unequal.map(({source, target}) => +(at(source).y > at(target).y === rankOf(source) < rankOf(target)))),
  };
}

/** How positions score in all these boxes together; or at least `enough`, where it comes to that. */
export function scoreIn(boxes: readonly Size[], graph: Graph, positions: Positions, enough = Infinity): number {
  let sum = 0;
  for (const box of boxes) {
    sum += total(scoreLayout(graph, positions, box));
    if (sum >= enough) break;
  }
  return sum;
}

/** Every pair of actors that has a tie, once. */
export function uniqueEdges(graph: Graph): (readonly [GraphNode, GraphNode])[] {
  const found = new Map<string, readonly [GraphNode, GraphNode]>();
  for (const {source, target} of graph.links)
    if (source !== target) found.set([source.id, target.id].sort().join(' '), [source, target]);
  return [...found.values()];
}

function crowded(node: GraphNode, at: (node: GraphNode) => Point): number {
  const others = new Set(node.links.map((link) => otherEnd(link, node)).filter((other) => other !== node));
  const angles = [...others].map((other) => Math.atan2(at(other).y - at(node).y, at(other).x - at(node).x)).sort((a, b) => a - b);
  const gaps = angles.map((angle, i) => (i ? angle - angles[i - 1]! : angle - angles[angles.length - 1]! + 2 * Math.PI));
  return angles.length < 2 ? 0 : gaps.filter((gap) => gap < NARROW_ANGLE).length;
}

function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) / (middle || 1);
}

function nearest(node: GraphNode, {nodes}: Graph, at: (node: GraphNode) => Point): readonly GraphNode[] {
  const far = (other: GraphNode) => distance(at(node), at(other));
  return nodes
    .filter((other) => other !== node)
    .sort((a, b) => far(a) - far(b))
    .slice(0, NEAREST);
}

function alliesApart({nodes, links}: Graph, at: (node: GraphNode) => Point): number {
  const allied = links.filter(({tone, source, target}) => ALLIED.includes(tone) && source !== target);
  const all = nodes.flatMap((a, i) => nodes.slice(0, i).map((b) => distance(at(a), at(b))));
  return mean(allied.map(({source, target}) => distance(at(source), at(target)))) / (mean(all) || 1);
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function pairs<T>(items: readonly T[], test: (a: T, b: T) => boolean): number {
  let count = 0;
  for (let i = 0; i < items.length; i++) for (let j = i + 1; j < items.length; j++) if (test(items[i]!, items[j]!)) count++;
  return count;
}
