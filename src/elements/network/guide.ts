import type {TemplateResult} from 'lit';
import type {Highlight} from '../../graph/highlight.js';
import type {Graph} from '../../graph/model.js';
import type {Context} from '../../internal/attribution.js';
import type {DiagramFrame} from './diagram.js';

/** What a reader follows in the panel – a relation, a way between two actors, a tour – and what it brings out in the picture. */
export interface Guide {
  readonly highlight: Highlight | undefined;
  /** What the panel shows. */
  render(): TemplateResult;
}

/** What the element lends to its tools and guides. */
export interface Desk {
  /** What is drawn now, after all filters. */
  readonly graph: Graph;
  /** Null while there is no picture. */
  readonly frame: DiagramFrame | null;
  readonly context: Context;
  /** Level of the panel’s headings. */
  readonly level: number;
  readonly guide: Guide | null;
  /** Whether anything is brought out or left out. */
  readonly busy: boolean;
  /** Shows a guide in the panel, or none any more. */
  show(guide: Guide | null): void;
  /** A person chooses an actor or a relation. */
  choose(kind: 'actor' | 'relation', id: string, event?: Event): void;
  /** Closes what is open; false if nothing is. */
  close(): boolean;
  /** Back to the whole picture at rest, with nothing hidden. */
  reset(): void;
  /** Tells a screen reader what a person’s doing has led to. */
  say(text: string): void;
  update(): void;
}
