import {otherEnd, type GraphLink, type GraphNode} from './model.js';

/** What is brought out in the picture, by ids: the rest recedes. */
export interface Highlight {
  readonly actors: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** The actor that it is about. */
  readonly centre?: string | undefined;
  /** The link that it is about. */
  readonly link?: string | undefined;
}

/** How a part of the picture stands: as ever, brought out most, brought out, or behind what is brought out. */
export type Emphasis = 'rest' | 'focus' | 'near' | 'off';

/** An actor with all that it is tied to; with `link`, one of its ties in particular. */
export function neighbourhoodOf(node: GraphNode, link?: string): Highlight {
  const others = node.links.map((one) => otherEnd(one, node).id);
  return {actors: new Set([node.id, ...others]), links: idsOf(node.links), centre: node.id, link};
}

/** These links with the actors at their ends, and these actors. */
export const highlightOf = (links: readonly GraphLink[], actors: readonly string[] = []): Highlight => ({
  actors: new Set([...actors, ...links.flatMap(({source, target}) => [source.id, target.id])]),
  links: idsOf(links),
  link: links.length === 1 ? links[0]!.id : undefined,
});

export const actorEmphasis = (id: string, highlight: Highlight | undefined): Emphasis =>
  !highlight ? 'rest' : id === highlight.centre ? 'focus' : highlight.actors.has(id) ? 'near' : 'off';

export const linkEmphasis = (id: string, highlight: Highlight | undefined): Emphasis =>
  !highlight ? 'rest' : id === highlight.link ? 'focus' : highlight.links.has(id) ? 'near' : 'off';

const idsOf = (links: readonly GraphLink[]): Set<string> => new Set(links.map(({id}) => id));
