import type {GraphLink, Graph, GraphNode} from '../../graph/model.js';
import type {Context} from '../../internal/attribution.js';
import type {Selection} from '../../internal/events.js';
import type {DiagramFrame} from './diagram.js';

/** What the element shares with what is fetched after the picture. */
export interface Now {
  /** All that the attributes let through, and what the legend’s keys leave of it. */
  whole: Graph | null;
  graph: Graph | null;
  /** What is drawn; null while there is no picture. */
  frame: DiagramFrame | null;
  /** What a pointer is over: an actor, and in the panel a relation. */
  pointed: {readonly actor?: string | undefined; readonly relation?: string | undefined};
  /** The actor whose ties the panel shows. */
  shown?: GraphNode | undefined;
  selected: Selection | null;
  /** The chosen relation. */
  relation?: GraphLink | undefined;
  readonly context: () => Context;
  /** A person chooses, unless the page says no. */
  choose(kind: 'actor' | 'relation', id: string, event?: Event): void;
  /** Nothing is chosen any more. */
  clear(): void;
}
