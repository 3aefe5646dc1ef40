import {filtersOf} from '../../elements/network/filters.js';
import {lookup} from '../../explainer/queries.js';
import type {Relation} from '../../explainer/types.js';
import {byDegree} from '../../graph/by-degree.js';
import {buildGraph, type Graph} from '../../graph/model.js';
import {shortestPaths} from '../../graph/paths.js';
import {finding} from '../../i18n/en/finding.js';
import {assertedBy} from '../../internal/asserted.js';
import type {Widget} from '../widget.js';
import {credit, firstOf, noticesOn, type Line, type Telling, type Told} from './told.js';

/** So many ties stand for a diagram, and so many names for the most connected. */
const TIES = 8;
const NAMED = 3;

/** A diagram in words: how much it shows, who has most ties, and, where it is about one or two actors, what ties them. */
export function tellNetwork({attributes}: Widget, telling: Telling): Told {
  const {explainer, messages} = telling;
  const {focus, from, to} = attributes;
  const {graph, relations, caution} = from && to ? between(from, to, telling) : around(attributes, telling);
  const {shown, more} = firstOf(relations, focus || (from && to) ? TIES : 0);
  const nameOf = (id: string) => lookup(explainer).actors.get(id)?.name ?? id;
  return {
    title: focus ? messages.network.around(nameOf(focus)) : from && to ? `${nameOf(from)}, ${nameOf(to)}` : explainer.title,
    role: '',
    quotation: '',
    lines: [
      {text: summaryOf(graph, telling), by: ''},
      ...caution,
      ...shown.map((relation) => ({text: relation.text, by: assertedBy(relation, telling)})),
    ],
    more: focus || (from && to) ? more : 0,
    notices: noticesOn(telling, [...graph.nodes.map(({id}) => id), ...graph.links.map(({id}) => id)]),
    ...credit(telling),
  };
}

interface Part {
  readonly graph: Graph;
  readonly relations: readonly Relation[];
  readonly caution: readonly Line[];
}

function around(attributes: Widget['attributes'], {explainer}: Telling): Part {
  const {focus = null, depth} = attributes;
  const graph = buildGraph(
    explainer,
    filtersOf(
      {
        focusActor: focus,
        depth: depth === undefined ? null : Number(depth),
        actorKinds: attributes['actor-kinds'] ?? null,
        relationTypes: attributes['relation-types'] ?? null,
      },
      explainer,
    ),
  );
  const links = graph.byId.get(focus ?? '')?.links ?? graph.links;
  return {graph, relations: links.map(({relation}) => relation), caution: []};
}

/** A chain’s ties are separate claims, which is said with them. */
function between(from: string, to: string, {explainer}: Telling): Part {
  const graph = buildGraph(explainer);
  const [chain = []] = shortestPaths(graph, from, to, 1).chains;
  const relations = chain.flatMap(({links}) => links.map(({relation}) => relation));
  return {graph, relations, caution: [{text: finding.caution, by: ''}]};
}

function summaryOf(graph: Graph, {messages: {network}}: Telling): string {
  const most = byDegree(graph)
    .slice(0, NAMED)
    .filter(({degree}) => degree)
    .map(({actor, degree}) => `${actor.name} (${degree})`);
  return graph.nodes.length ? network.summary(graph.nodes.length, graph.links.length, most) : network.empty;
}
