import type {Tone} from '../explainer/schema.js';
import {IDENTITY, type Positions, type Size, type Transform} from './frame.js';
import {linkShape, markPath, radius, type Box, type Mark, type Point} from './geometry.js';
import {placeLabels, type Label, type LabelRequest, type LabelSpace} from './labels.js';
import {otherEnd, type Graph, type GraphLink, type GraphNode} from './model.js';
import type {LabelFont} from './text.js';

/** How a part of the picture stands: as ever, brought out, or behind what is brought out. */
export type Emphasis = 'rest' | 'focus' | 'near' | 'off';

export interface SceneLink {
  readonly id: string;
  readonly d: string;
  readonly arrow: string | undefined;
  readonly tone: Tone;
  readonly emphasis: Emphasis;
}

export interface SceneMark extends Mark {
  readonly id: string;
  readonly d: string;
  readonly unnamed: boolean;
  readonly emphasis: Emphasis;
}

export interface SceneLabel extends Label {
  readonly strong: boolean;
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
  /** The actor whose neighbourhood is brought out. */
  readonly focus?: string | undefined;
  /** The relation that is brought out within it. */
  readonly relation?: string | undefined;
  readonly font: LabelFont;
  /** The picture at rest, whose labels stay where they are if they can. */
  readonly rest?: Scene | undefined;
}

/** Labels keep so far from the box's edge, in CSS pixels. */
const EDGE = 2;

export function buildScene(options: SceneOptions): Scene {
  const {graph, size, focus, relation} = options;
  const {x, y} = options.positions;
  const {transform = IDENTITY} = options;
  const emphasis = emphases(graph, focus);
  const marks = new Map<GraphNode, SceneMark>();
  for (const node of graph.nodes) {
    const at = {x: transform.x + transform.k * x[node.index]!, y: transform.y + transform.k * y[node.index]!};
    const mark = {...at, r: radius(node.degree), kind: node.actor.kind};
    marks.set(node, {
      ...mark,
      id: node.id,
      d: markPath(mark),
      unnamed: node.actor.unnamed !== undefined,
      emphasis: emphasis.actor(node),
    });
  }
  const links = graph.links.map((link): SceneLink => {
    const {d, arrow} = linkShape(
      marks.get(link.source)!,
      marks.get(link.target)!,
      link.type.directed,
      link.lane,
      link.lanes,
      link.source.id > link.target.id,
    );
    return {id: link.id, d, arrow, tone: link.tone, emphasis: link.id === relation ? 'focus' : emphasis.link(link)};
  });
  const labels = labelled(options, marks);
  return {size, fontSize: options.font.size, links: byEmphasis(links), marks: [...marks.values()], labels};
}

function emphases(
  graph: Graph,
  focus: string | undefined,
): {actor: (node: GraphNode) => Emphasis; link: (link: GraphLink) => Emphasis} {
  const centre = focus === undefined ? undefined : graph.byId.get(focus);
  if (!centre) return {actor: () => 'rest', link: () => 'rest'};
  const near = new Set(centre.links.map((link) => otherEnd(link, centre)));
  return {
    actor: (node) => (node === centre ? 'focus' : near.has(node) ? 'near' : 'off'),
    link: (link) => (link.source === centre || link.target === centre ? 'near' : 'off'),
  };
}

const ORDER: readonly Emphasis[] = ['off', 'rest', 'near', 'focus'];
/** What is brought out is drawn last, over the rest. */
const byEmphasis = <T extends {emphasis: Emphasis}>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => ORDER.indexOf(a.emphasis) - ORDER.indexOf(b.emphasis));

/** Actors with so many ties are named in a stronger weight. */
const STRONG_DEGREE = 5;
export const isStrong = ({degree}: GraphNode): boolean => degree >= STRONG_DEGREE;

function labelled({graph, size, font, rest}: SceneOptions, marks: ReadonlyMap<GraphNode, SceneMark>): SceneLabel[] {
  const frame: Box = {x0: EDGE, y0: EDGE, x1: size.width - EDGE, y1: size.height - EDGE};
  const inside = ({x, y}: Point) => x > 0 && y > 0 && x < size.width && y < size.height;
  const kept = new Map(rest?.labels.map((label) => [label.id, label]));
  const wanted = [...marks]
    .filter(([, mark]) => inside(mark))
    .sort(([a, p], [b, q]) => ORDER.indexOf(q.emphasis) - ORDER.indexOf(p.emphasis) || b.degree - a.degree);
  const requests = wanted.map(([node, mark]): LabelRequest => {
    const must = mark.emphasis === 'focus' || mark.emphasis === 'near';
    return {id: node.id, name: node.actor.name, mark, must, strong: isStrong(node), keep: kept.get(node.id)};
  });
  const lines = graph.links.flatMap(({source, target}): LabelSpace['lines'] => {
    const [from, to] = [marks.get(source)!, marks.get(target)!];
    return from.emphasis === 'off' || to.emphasis === 'off' ? [] : [[from, to]];
  });
  const recedes = (id: string) => marks.get(graph.byId.get(id)!)?.emphasis === 'off';
  const labels = placeLabels(requests, {frame, font, marks: [...marks.values()], lines, recedes});
  return labels.map((label) => {
    const node = graph.byId.get(label.id)!;
    return {...label, strong: isStrong(node), emphasis: marks.get(node)!.emphasis};
  });
}
