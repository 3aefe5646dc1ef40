import {bounds, emptyPositions, fit, type Positions, type Size} from './frame.js';
import {radius, type Box} from './geometry.js';
import {anneal, costOfMove} from './layout/anneal.js';
import {apart} from './layout/apart.js';
import {lookOf} from './layout/look.js';
import {finest, place, scattered, type Levels} from './layout/multilevel.js';
import {networkOf} from './layout/network.js';
import {inChunks, type Places, type Sliced} from './layout/slices.js';
import type {Graph, GraphNode} from './model.js';
import {seeded} from './random.js';

/** Up to so many actors with ties, the picture is refined: more could not be read at a glance anyway. */
const FEW = 150;
/** How many changes refining tries for each actor and, as each costs about ties of an actor × (actors + links), at most. */
const MOVES = 2400;
const EFFORT = 1.2e8;
/** Actors between two chances to pause. */
const CHUNK = 4096;
/** Links of few actors are not stretched to fill the frame: at most so long, in CSS pixels. */
const LINK_LENGTH = 62;
/** Actors without ties stand in rows below the rest, at most so far from each other, in CSS pixels. */
const CELL = {width: 96, height: 44};
/** The part of the picture's height that their rows may take. */
const MOST_ROWS = 0.8;

/** A layout under way, so that a page can do other things between slices. */
export interface LayoutRun {
  /** Goes on until `pause` says so or all is done; true when done. Where it pauses makes no difference to the result. */
  advance(pause: () => boolean): boolean;
  /** Where the actors are now: a picture of the whole from the start, which gets better and hardly jumps. */
  positions(): Positions;
}

/**
 * Starts a layout for a frame of this size, in CSS pixels; same graph, size and seed give the same positions, in every engine
 * (only what IEEE 754 rounds exactly decides them: + − × ÷ √). `moves` is how many changes refining tries.
 */
export function startLayout(graph: Graph, frame: Size, seed = 1, moves?: number): LayoutRun {
  const size = {width: Math.max(1, frame.width), height: Math.max(1, frame.height)};
  const tied = graph.nodes.filter(({degree}) => degree > 0);
  const untied = graph.nodes.filter(({degree}) => degree === 0);
  const whole = bounds(fit({x: Float64Array.of(0, size.width), y: Float64Array.of(0, size.height)}, size));
  const rows = rowsFor(untied.length, graph.nodes.length, whole);
  const room = {...whole, y1: whole.y1 - rows.count * rows.height};
  const aspect = (room.x1 - room.x0) / (room.y1 - room.y0);
  const levels: Levels = {places: scattered(tied.length, Math.sqrt(tied.length), aspect, seed), coarser: []};
  /** In CSS pixels, once the forces are at rest. */
  let placed: Places | undefined;

  function* steps(): Sliced {
    if (!tied.length) return;
    const network = yield* networkOf(graph, tied);
    yield* place(network, levels, aspect, seed);
    placed = stretched(finest(levels), room);
    yield;
    // On the side: what refining does meanwhile is not for looking at.
    const places = {x: placed.x.slice(), y: placed.y.slice()};
    if (tied.length <= FEW) {
      const tries = moves ?? Math.min(MOVES * tied.length, EFFORT / costOfMove(network));
      yield* anneal(network, tied.map(lookOf), places, {room, size}, tries, seeded(seed));
    }
    yield;
    const radii = new Float64Array(tied.length);
    yield* inChunks(tied.length, CHUNK, (i) => (radii[i] = radius(tied[i]!.degree)));
    yield* apart(places, radii, room);
    placed = places;
  }

  const work = steps();
  return {
    advance(pause) {
      while (!work.next().done) if (pause()) return false;
      return true;
    },
    positions() {
      const places = placed ?? stretched(finest(levels), room);
      const all = emptyPositions(graph.nodes.length);
      const put = ({index}: GraphNode, x: number, y: number) => {
        all.x[index] = x;
        all.y[index] = y;
      };
      tied.forEach((node, i) => put(node, places.x[i]!, places.y[i]!));
      const top = tied.length ? bounds(places).y1 : room.y1;
      const {perRow, width, height} = rows;
      untied.forEach((node, i) => {
        const inRow = Math.min(perRow, untied.length - i + (i % perRow));
        const x = (room.x0 + room.x1) / 2 + width * ((i % perRow) - (inRow - 1) / 2);
        put(node, x, top + height * (Math.floor(i / perRow) + 1));
      });
      return all;
    },
  };
}

/** The same at once. */
export function layout(graph: Graph, size: Size, seed?: number, moves?: number): Positions {
  const run = startLayout(graph, size, seed, moves);
  run.advance(() => false);
  return run.positions();
}

/** Places that fill the room, unless links would get long. */
function stretched({x, y}: Places, room: Box): Places {
  const now = bounds({x, y});
  const along = (values: Float64Array, from0: number, from1: number, to0: number, to1: number) => {
    const k = Math.min(LINK_LENGTH, (to1 - to0) / (from1 - from0 || 1));
    return values.map((value) => (to0 + to1) / 2 + k * (value - (from0 + from1) / 2));
  };
  return {x: along(x, now.x0, now.x1, room.x0, room.x1), y: along(y, now.y0, now.y1, room.y0, room.y1)};
}

interface Rows {
  readonly perRow: number;
  readonly count: number;
  /** Of each actor's place. */
  readonly width: number;
  readonly height: number;
}

/** Rows for so many of all actors, of which each has its share of the box at most. */
function rowsFor(untied: number, all: number, {x0, y0, x1, y1}: Box): Rows {
  const k = Math.min(1, Math.sqrt(((x1 - x0) * (y1 - y0)) / (all * CELL.width * CELL.height || 1)));
  const width = Math.min(x1 - x0, CELL.width * k);
  const perRow = Math.max(1, Math.min(untied, Math.floor((x1 - x0) / width)));
  const count = Math.ceil(untied / perRow);
  return {perRow, count, width, height: Math.min(CELL.height * k, (MOST_ROWS * (y1 - y0)) / count)};
}
