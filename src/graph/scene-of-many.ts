import {linkShape, markPath} from './geometry.js';
import {linkEmphasis} from './highlight.js';
import {namesOfMany} from './names-of-many.js';
import {placeMark, type Scene, type SceneOptions} from './scene.js';

/** A picture of many actors: everybody and everything drawn, and as many named as there is room for. */
export function sceneOfMany(options: SceneOptions): Scene {
  const {graph, size, font, highlight} = options;
  const marks = graph.nodes.map((node) => {
    const mark = placeMark(node, options);
    return {...mark, d: markPath(mark), unnamed: node.actor.unnamed !== undefined};
  });
  const links = graph.links.map(({id, source, target, type, tone, lane, lanes}) => {
    const ends = [marks[source.index]!, marks[target.index]!] as const;
    const {d, arrow} = linkShape(...ends, type.directed, lane, lanes, source.id > target.id);
    return {id, d, arrow, tone, emphasis: linkEmphasis(id, highlight)};
  });
  return {size, fontSize: font.size, links, marks, labels: namesOfMany(options)};
}
