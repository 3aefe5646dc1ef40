import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Highlight} from '../../graph/highlight.js';
import type {Graph} from '../../graph/model.js';
import type {Context} from '../../internal/attribution.js';
import type {DiagramFrame} from './diagram.js';
import type {Now} from './now.js';

/** What a reader follows in the panel – a way between two actors, a tour – and what it brings out in the picture. */
export interface Guide {
  readonly highlight: Highlight | undefined;
  /** Selector of the button that begins it, to which the keyboard goes back. */
  readonly button: string;
  /** What the panel shows. */
  render(): TemplateResult;
  /** Goes on so many steps, where arrow keys do that. */
  turn?(by: number): void;
  /** A person has closed it. */
  closed?(): void;
}

/** What the element lends to its tools and guides. */
export interface Desk {
  readonly host: ReactiveControllerHost &
    HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment; readonly headingLevel: number};
  readonly now: Now;
  /** What is drawn now, after all filters. */
  readonly graph: Graph;
  /** Null while there is no picture. */
  readonly frame: DiagramFrame | null;
  /** With the texts of all tools and guides. */
  readonly context: Context;
  readonly guide: Guide | null;
  /** Whether anything is brought out or left out. */
  readonly busy: boolean;
  /** Shows a guide, or where it has gone on to, in panel and picture, and tells a screen reader. */
  show(guide: Guide, said?: string): void;
  /** Closes what is open; false if nothing is. */
  close(): boolean;
  /** Closes the guide, if one is open. */
  forget(): void;
  /** A person closes the panel: the keyboard goes back to where they came from. */
  leave(): Promise<void>;
  /** Moves a zoomed picture so that these actors are in it. */
  reveal(ids: Iterable<string>): void;
  /** Takes the keyboard to a part of the widget once that is drawn. */
  focus(selector: string, options?: FocusOptions): Promise<void>;
  /** Tells a screen reader what a person’s doing has led to. */
  say(text: string): void;
  update(): void;
}
