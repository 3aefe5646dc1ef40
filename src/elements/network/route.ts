import {html, nothing, type TemplateResult} from 'lit';
import {lookup} from '../../explainer/queries.js';
import {highlightOf, type Highlight} from '../../graph/highlight.js';
import {shortestPaths, type Paths, type Step} from '../../graph/paths.js';
import {Finder} from './finder.js';
import type {Desk, Guide} from './guide.js';
import {tie} from './panel.js';
import {actorButton, panelHead} from './panel-parts.js';
import {remembered} from './remembered.js';
import {tool} from './tool.js';
import {turner} from './turner.js';

/** Ids of the two actors, as far as they are chosen. */
export interface Ends {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

type End = keyof Ends;
type Chain = readonly Step[];

/** How two actors are connected: the shortest chains of relations between them, one at a time, each told claim by claim. */
export class Route implements Guide {
  readonly button = '.connect';

  #ends: Ends = {};
  /** Which of the chains is shown. */
  #at = 0;
  readonly #desk: Desk;
  readonly #fields: Readonly<Record<End, Finder>>;
  readonly #paths = remembered(shortestPaths);
  readonly #lit = remembered((chain: Chain | undefined, link: string | undefined, from: string, to: string) => {
    const lit = highlightOf(chain?.flatMap(({links}) => links) ?? [], [from, to]);
    return link ? {...lit, link} : lit;
  });

  constructor(desk: Desk) {
    this.#desk = desk;
    const field = (end: End): Finder => new Finder(desk, end, ({id}) => this.#ask({...this.#ends, [end]: id}));
    this.#fields = {from: field('from'), to: field('to')};
  }

  /** Goes into the panel, without ends as it was left, and takes a person along: to the field that is still empty, or to the answer. */
  async open(byPerson: boolean, ends = this.#ends): Promise<void> {
    this.#ask(ends, byPerson);
    const {from, to} = ends;
    if (byPerson) await this.#desk.focus(!from ? '#from' : !to ? '#to' : '.panel-heading');
  }

  get highlight(): Highlight | undefined {
    const {from, to} = this.#ends;
    return from && to ? this.#lit(this.#chain, this.#desk.now.pointed.relation, from, to) : undefined;
  }

  render(): TemplateResult {
    const {finding} = this.#desk.context.messages;
    const {from, to} = this.#ends;
    const chain = this.#chain;
    return html`${panelHead(finding.question, this.#desk)}
      <div class="ends-asked">
        ${this.#fields.from.render(this.#name('from'))} ${this.#fields.to.render(this.#name('to'))}
        ${tool(finding.swap, 'M5 3v10M2 10l3 3 3-3M11 13V3M8 6l3-3 3 3', () => this.#ask({from: to, to: from}))}
      </div>
      <p>${this.#result}</p>
      ${chain?.length ? this.#told(chain) : nothing}`;
  }

  /** The shortest chains; none until there are two ends. */
  get #found(): Paths {
    const {from = '', to = ''} = this.#ends;
    return this.#paths(this.#desk.graph, from, to);
  }

  get #chain(): Chain | undefined {
    const {chains} = this.#found;
    return chains[this.#at % chains.length];
  }

  /** What has come of it, in a sentence. */
  get #result(): string {
    const {finding} = this.#desk.context.messages;
    const {from, to} = this.#ends;
    const [first, second] = [this.#name('from'), this.#name('to')];
    const {chains, count} = this.#found;
    if (!from || !to) return finding.ask;
    if (from === to) return finding.same(first);
    return count ? finding.ways(chains.length, count, chains[0]!.length) : finding.apart(first, second);
  }

  #told(chain: Chain): TemplateResult {
    const desk = this.#desk;
    const {context, now} = desk;
    const {finding, tools} = context.messages;
    const onPoint = (relation: string | undefined): void => {
      now.pointed = {relation};
      desk.update();
    };
    return html`${this.#found.chains.length > 1 ? turner({place: this.#place, tools, onTurn: (by) => this.#turn(by)}) : nothing}
      <ol class="way">
        ${chain.map(
          ({from, links}) =>
            html`<li>
              ${actorButton(from, desk)}
              <ul class="ties">
                ${links.map((link) =>
                  tie(link, from, {context, onPoint, onChoose: (_, event) => now.choose('relation', link.id, event)}),
                )}
              </ul>
            </li>`,
        )}
        <li>${actorButton(chain.at(-1)!.to, desk)}</li>
      </ol>
      ${chain.length > 1 ? html`<p class="caution muted small">${finding.caution}</p>` : nothing}`;
  }

  /** “Way 1 of 4” */
  get #place(): string {
    const {length} = this.#found.chains;
    return this.#desk.context.messages.finding.way((this.#at % length) + 1, length);
  }

  #name(end: End): string {
    return lookup(this.#desk.context.explainer).actors.get(this.#ends[end] ?? '')?.name ?? '';
  }

  #ask(ends: Ends, aloud = true): void {
    this.#ends = ends;
    this.#at = 0;
    this.#desk.show(this, aloud ? this.#result : '');
  }

  /** Goes on to another chain; after the last comes the first. */
  #turn(by: number): void {
    const {length} = this.#found.chains;
    this.#at = (this.#at + by + length) % length;
    const names = this.#chain!.map(({to}) => to.actor.name);
    this.#desk.show(this, `${this.#place}: ${[this.#name('from'), ...names].join(' – ')}`);
  }
}
