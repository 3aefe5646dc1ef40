import {byDegree} from './by-degree.js';
import {IDENTITY} from './frame.js';
import type {GraphNode} from './model.js';
import {labelled, placeMark, type SceneLabel, type SceneOptions} from './scene.js';

/** There is a name for so much of the picture, in square CSS pixels, and so many even in a small one. */
const ROOM = 4500;
const LEAST = 12;
/** So many of the actors brought out are named before others, and half of all names at most: of a hub’s neighbours not all can be. */
const MOST_OUT = 40;
/** For each name so many of the largest marks are kept clear: with more there would hardly be a name in a dense picture. */
const CLEAR = 2;
/** Of all names, so many are of actors whose marks no name covers. */
const WHOLE = 1 / 3;

/** The names in a picture of many actors: as many as it has room for, first those of actors brought out, then by degree. */
export function namesOfMany(options: SceneOptions): SceneLabel[] {
  const {size, highlight, positions, transform = IDENTITY} = options;
  const most = Math.max(LEAST, Math.round((size.width * size.height) / ROOM));
  const inView = ({index}: GraphNode): boolean => {
    const x = transform.x + transform.k * positions.x[index]!;
    const y = transform.y + transform.k * positions.y[index]!;
    return x > 0 && y > 0 && x < size.width && y < size.height;
  };
  const [centre, out, others]: GraphNode[][] = [[], [], []];
  for (const node of byDegree(options.graph)) {
    const group = !highlight?.actors.has(node.id) ? others! : node.id === highlight.centre ? centre! : out!;
    if (group.length < most * CLEAR && inView(node)) group.push(node);
  }
  const drawn = [...centre!, ...out!.splice(0, Math.min(MOST_OUT, most / 2)), ...others!, ...out!];
  const marks = drawn.map((node) => placeMark(node, options));
  const small = new Set(drawn.slice(most * WHOLE).map(({id}) => id));
  return labelled(drawn.slice(0, most), marks, [], options, small);
}
