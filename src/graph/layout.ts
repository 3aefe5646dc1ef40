import {forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum} from 'd3';
import {bounds, emptyPositions, type Positions, type Size} from './frame.js';
import {radius} from './geometry.js';
import type {Graph} from './model.js';
import {seeded} from './random.js';

/** Ticks until a layout is at rest: always all of them, so that it is the same on every machine. */
const TICKS = 260;
/** Length a link strives for and room a name needs beside its mark, in CSS pixels. */
const LINK_LENGTH = 62;
const LABEL_ROOM = 20;
/** Distance between actors without ties, which stand in rows below the rest, in CSS pixels. */
const ROW = {x: 96, y: 44};

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly node: number;
  readonly r: number;
}

/** A layout under way, so that a page can do other things between slices. */
export interface LayoutRun {
  /** Goes on until `pause` says so or all is done; true when done. Where it pauses makes no difference to the result. */
  advance(pause: () => boolean): boolean;
  /** Where the actors are now. */
  positions(): Positions;
}

/** Starts a force-directed layout, in the shape of the frame; same graph, shape and seed give the same positions. */
export function startLayout(graph: Graph, {width, height}: Size, seed = 1): LayoutRun {
  const tied = graph.nodes.filter(({degree}) => degree > 0);
  const random = seeded(seed);
  const bodies = tied.map((node): Body => {
    const angle = random() * 2 * Math.PI;
    const distance = Math.sqrt(random() * tied.length) * LINK_LENGTH * 0.5;
    return {id: node.id, node: node.index, r: radius(node.degree), x: distance * Math.cos(angle), y: distance * Math.sin(angle)};
  });
  const links = graph.links
    .filter(({source, target}) => source !== target)
    .map(({source, target}) => ({source: source.id, target: target.id}));
  const aspect = Math.sqrt(width / (height || 1)) || 1;
  const simulation = forceSimulation(bodies)
    .stop()
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force(
      'link',
      forceLink<Body, {source: string; target: string}>(links)
        .id(({id}) => id)
        .distance(LINK_LENGTH),
    )
    .force('charge', forceManyBody<Body>().strength(-260).distanceMax(600))
    .force(
      'collide',
      forceCollide<Body>(({r}) => r + LABEL_ROOM),
    )
    .force('x', forceX<Body>().strength(0.07 / aspect))
    .force('y', forceY<Body>().strength(0.07 * aspect));
  let ticks = 0;
  return {
    advance(pause) {
      while (ticks < TICKS) {
        simulation.tick();
        ticks++;
        if (pause()) break;
      }
      return ticks >= TICKS;
    },
    positions: () => {
      const found = emptyPositions(graph.nodes.length);
      for (const {node, x = 0, y = 0} of bodies) [found.x[node], found.y[node]] = [x, y];
      return withUntied(found, graph, width / (height || 1));
    },
  };
}

/** The same at once. */
export function layout(graph: Graph, size: Size, seed?: number): Positions {
  const run = startLayout(graph, size, seed);
  run.advance(() => false);
  return run.positions();
}

/** Sets actors without ties in tidy rows below the rest. */
export function withUntied(positions: Positions, graph: Graph, aspect: number): Positions {
  const tied = Float64Array.from(
    graph.nodes.filter(({degree}) => degree > 0),
    ({index}) => index,
  );
  const untied = graph.nodes.filter(({degree}) => degree === 0);
  if (!untied.length) return positions;
  const drawn = bounds({x: tied.map((i) => positions.x[i]!), y: tied.map((i) => positions.y[i]!)});
  const {x0, y1} = drawn;
  const x1 = tied.length ? drawn.x1 : ROW.x * Math.sqrt(untied.length * aspect);
  const perRow = Math.max(1, Math.min(untied.length, Math.round((x1 - x0) / ROW.x)));
  const step = (x1 - x0) / perRow;
  const all = {x: positions.x.slice(), y: positions.y.slice()};
  untied.forEach(({index}, i) => {
    all.x[index] = x0 + step * ((i % perRow) + 0.5);
    all.y[index] = y1 + ROW.y * (Math.floor(i / perRow) + 1);
  });
  return all;
}
