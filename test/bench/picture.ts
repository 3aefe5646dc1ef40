import type {Positions} from '../../src/graph/frame.js';
import {markPath, radius} from '../../src/graph/geometry.js';
import type {Graph} from '../../src/graph/model.js';

/** CSS properties that SVG knows. */
type Look = Readonly<Record<string, string>>;

/** Shapes and names, each with the number of its look; in CSS pixels. */
interface Drawn {
  readonly looks: readonly Look[];
  readonly paths: readonly (readonly [look: number, d: string])[];
  readonly names: readonly (readonly [look: number, x: number, y: number, text: string])[];
}

/** What the floors show. */
export interface Picture extends Drawn {
  readonly width: number;
  readonly height: number;
}

/** What `page.mjs` tells of the element at rest. */
export interface Pose {
  /** Of the picture, in the element. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What its SVG shows; null where it paints a canvas. */
  readonly drawn: Drawn | null;
  readonly looks: {readonly lines: Readonly<Record<string, Look>>; readonly mark: Look; readonly name: Look};
}

/** Just what the element drew or, where it painted, the same actors and ties as plain lines and marks. */
export const pictureOf = (pose: Pose, graph: Graph, positions: Positions): Picture => ({
  width: pose.width,
  height: pose.height,
  ...(pose.drawn ?? simplified(pose, graph, positions)),
});

function simplified({left, top, looks}: Pose, graph: Graph, positions: Positions): Drawn {
  const places = graph.nodes.map(({index}) => ({x: positions.x[index]! - left, y: positions.y[index]! - top}));
  const point = (index: number) => `${places[index]!.x.toFixed(1)},${places[index]!.y.toFixed(1)}`;
  const tones = Object.keys(looks.lines);
  const lines = graph.links.map(
    ({source, target, tone}) => [tones.indexOf(tone), `M${point(source.index)}L${point(target.index)}`] as const,
  );
  const marks = graph.nodes.map(
    ({index, degree, actor: {kind}}) => [tones.length, markPath({...places[index]!, r: radius(degree), kind})] as const,
  );
  // One name to so much room, and so far below its mark: about as few as a crowded picture has space for.
  const [room, below] = [{width: 200, height: 60}, 16];
  const names = new Map<string, Drawn['names'][number]>();
  for (const {index, actor} of [...graph.nodes].sort((a, b) => b.degree - a.degree)) {
    const {x, y} = places[index]!;
    const key = `${Math.floor(x / room.width)} ${Math.floor(y / room.height)}`;
    if (!names.has(key)) names.set(key, [tones.length + 1, x, y + below, actor.name]);
  }
  const undashed = Object.values(looks.lines).map((look) => ({...look, 'stroke-dasharray': 'none'}));
  return {looks: [...undashed, looks.mark, looks.name], paths: [...lines, ...marks], names: [...names.values()]};
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The picture as ready-made SVG. */
export function svgOf({width, height, looks, paths, names}: Picture): string {
  const css = (look: Look) => Object.entries(look).map(([name, value]) => `${name}:${value}`);
  const rules = looks.map((look, i) => `.l${i}{${css(look).join(';')}}`);
  const shapes = paths.map(([look, d]) => `<path class="l${look}" d="${d}"/>`);
  const texts = names.map(([look, x, y, text]) => `<text class="l${look}" x="${x}" y="${y}">${escape(text)}</text>`);
  const inside = [`<style>${rules.join('')}</style><g>`, ...shapes, ...texts, '</g>'];
  return `<svg width="${width}" height="${height}" paint-order="stroke" stroke-linejoin="round">${inside.join('')}</svg>`;
}
