import {fit, type Positions, type Size, type Transform} from '../../graph/frame.js';
import type {Graph} from '../../graph/model.js';
import type {LabelFont} from '../../graph/text.js';
import {buildScene, type Scene} from '../../graph/scene.js';

export interface DrawingInput {
  readonly graph: Graph;
  readonly layout: Positions;
  readonly size: Size;
  readonly transform: Transform;
  readonly font: LabelFont;
  readonly focus: string | undefined;
  readonly relation: string | undefined;
}

/** Makes scenes, and makes again only what has changed: positions in the box, the picture at rest, the picture as it is. */
export class Drawing {
  /** Where the actors are in the box before zooming. */
  readonly positions = remembered((layout: Positions, size: Size) => fit(layout, size));
  readonly #rest = remembered((graph: Graph, positions: Positions, size: Size, transform: Transform, font: LabelFont) =>
    buildScene({graph, positions, size, transform, font}),
  );
  readonly #focused = remembered(
    (rest: Scene, graph: Graph, positions: Positions, transform: Transform, font: LabelFont, focus: string, relation?: string) =>
      buildScene({graph, positions, size: rest.size, transform, font, focus, relation, rest}),
  );

  make({graph, layout, size, transform, font, focus, relation}: DrawingInput): Scene {
    const positions = this.positions(layout, size);
    const rest = this.#rest(graph, positions, size, transform, font);
    return focus === undefined ? rest : this.#focused(rest, graph, positions, transform, font, focus, relation);
  }
}

/** `compute`, giving its last result again while its arguments are the same. */
function remembered<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: {args: A; result: R} | undefined;
  return (...args) => {
    if (last?.args.every((arg, i) => arg === args[i])) return last.result;
    last = {args, result: compute(...args)};
    return last.result;
  };
}
