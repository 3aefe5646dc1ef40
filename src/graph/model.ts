import type {Actor, Explainer, Relation, RelationType, Tone} from '../explainer/schema.js';

export interface GraphNode {
  readonly id: string;
  /** Its place among the graph's nodes. */
  readonly index: number;
  readonly actor: Actor;
  /** How many of the graph's links it has; one to itself counts once. */
  readonly degree: number;
  /** Its links, in the document's order. */
  readonly links: readonly GraphLink[];
}

export interface GraphLink {
  readonly id: string;
  readonly relation: Relation;
  readonly type: RelationType;
  readonly tone: Tone;
  readonly source: GraphNode;
  readonly target: GraphNode;
  /** Which of the links between the same two actors this is, and of how many. */
  readonly lane: number;
  readonly lanes: number;
}

/** Actors and relations with everything resolved: what layouts, pictures, panels and tables are made from. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly byId: ReadonlyMap<string, GraphNode>;
}

export interface GraphFilters {
  /** Centre of the neighbourhood. */
  readonly focus?: string | undefined;
  /** How many steps around `focus` to go; all without it. */
  readonly depth?: number | undefined;
  /** Kinds of actor to keep; `focus` always stays. */
  readonly actorKinds?: readonly string[] | undefined;
  /** Ids of actors to leave out with all their ties. */
  /** Ids of relation types to keep; actors left without a tie go. */
  readonly relationTypes?: readonly string[] | undefined;
}

type Draft<T> = {-readonly [K in keyof T]: T[K]};
type NodeDraft = Draft<GraphNode> & {links: GraphLink[]};

export function buildGraph(explainer: Explainer, filters: GraphFilters = {}): Graph {
  const types = new Map(explainer.relationTypes.map((type) => [type.id, type]));
  const kept = new Map(explainer.actors.filter((actor) => keepsActor(actor, filters)).map((actor) => [actor.id, actor]));
  let relations = explainer.relations.filter(
    ({from, to, type}) =>
      kept.has(from) && kept.has(to) && types.has(type) && (!filters.relationTypes || filters.relationTypes.includes(type)),
  );
  if (filters.relationTypes) {
    const tied = new Set(relations.flatMap(({from, to}) => [from, to]));
    for (const id of kept.keys()) if (!tied.has(id) && id !== filters.focus) kept.delete(id);
  }
  if (filters.focus !== undefined && filters.depth !== undefined) {
    const near = neighbourhood(relations, filters.focus, filters.depth);
    for (const id of kept.keys()) if (!near.has(id)) kept.delete(id);
    relations = relations.filter(({from, to}) => near.has(from) && near.has(to));
  }
  return assemble([...kept.values()], relations, types);
}

const keepsActor = ({id, kind}: Actor, {actorKinds, focus}: GraphFilters): boolean =>
  !actorKinds || id === focus || actorKinds.includes(kind);

/** A graph of these actors and of these relations between them, each of one of these types. */
export function assemble(
  actors: readonly Actor[],
  relations: readonly Relation[],
  types: ReadonlyMap<string, RelationType>,
): Graph {
  const nodes = actors.map((actor, index): NodeDraft => ({id: actor.id, index, actor, degree: 0, links: []}));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lanes = new Map<number, number>();
  const pairOf = ({source, target}: GraphLink): number =>
    Math.min(source.index, target.index) * nodes.length + Math.max(source.index, target.index);
  const links = relations.map((relation): Draft<GraphLink> => {
    const [source, target, type] = [byId.get(relation.from)!, byId.get(relation.to)!, types.get(relation.type)!];
    const link = {id: relation.id, relation, type, tone: type.tone, source, target, lane: 0, lanes: 1};
    addLink(source, link);
    if (target !== source) addLink(target, link);
    const pair = pairOf(link);
    link.lane = lanes.get(pair) ?? 0;
    lanes.set(pair, link.lane + 1);
    return link;
  });
  for (const link of links) link.lanes = lanes.get(pairOf(link))!;
  return {nodes, links, byId};
}

function addLink(end: NodeDraft, link: GraphLink): void {
  end.links.push(link);
  end.degree++;
}

/** Ids of the actors at most `depth` steps from `focus`, along relations of either direction. */
export function neighbourhood(relations: readonly Pick<Relation, 'from' | 'to'>[], focus: string, depth: number): Set<string> {
  const near = new Set([focus]);
  let edge = near;
  for (let step = 0; step < depth && edge.size; step++) {
    const next = new Set<string>();
    for (const {from, to} of relations) {
      if (edge.has(from) && !near.has(to)) next.add(to);
      if (edge.has(to) && !near.has(from)) next.add(from);
    }
    for (const id of next) near.add(id);
    edge = next;
  }
  return near;
}

/** The other end of a link. */
export const otherEnd = (link: GraphLink, node: GraphNode): GraphNode => (link.source === node ? link.target : link.source);
