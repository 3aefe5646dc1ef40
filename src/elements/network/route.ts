import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {lookup} from '../../explainer/queries.js';
import {highlightOf, type Highlight} from '../../graph/highlight.js';
import type {GraphNode} from '../../graph/model.js';
import {shortestPaths, type Paths, type Step} from '../../graph/paths.js';
import {finding as english} from '../../i18n/en/finding.js';
import {adopt} from './adopt.js';
import {Finder} from './finder.js';
import type {Desk, Guide} from './guide.js';
import {closeButton, tie} from './panel.js';
import {remembered} from './remembered.js';
import {routeStyles} from './route.styles.js';
import {tool} from './toolbar.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

type End = 'from' | 'to';
type Ends = Readonly<Record<End, string | undefined>>;
type Chain = readonly Step[];

/** How two actors are connected: the shortest chains of relations between them, one at a time, each told claim by claim. */
export class Route implements Guide {
  readonly #desk: Desk;
  readonly #host: Host;
  /** Ids of the two actors. */
  #ends: Ends;
  readonly #fields: Readonly<Record<End, Finder>>;
  /** Which of the chains is shown. */
  #at = 0;
  /** The relation that a person points at. */
  #pointed: string | undefined;

  readonly #paths = remembered(shortestPaths);
  readonly #lit = remembered((chain: Chain | undefined, link: string | undefined, from: string, to: string) => {
    const lit = highlightOf(chain?.flatMap(({links}) => links) ?? [], [from, to]);
    return link ? {...lit, link} : lit;
  });

  constructor(desk: Desk, host: Host, from?: string, to?: string) {
    const field = (id: End): Finder =>
      new Finder(desk, {id, picked: () => this.#name(id), onPick: (actor) => this.#ask({...this.#ends, [id]: actor.id})});
    this.#desk = desk;
    this.#host = host;
    adopt(host.renderRoot, routeStyles);
    this.#ends = {from, to};
    this.#fields = {from: field('from'), to: field('to')};
  }

  /** The two actors, as far as they are chosen. */
  get ends(): [from: string | undefined, to: string | undefined] {
    return [this.#ends.from, this.#ends.to];
  }

  /** Goes into the panel, and takes a person along: to the field that is still empty, or to the answer. */
  async open(byPerson: boolean): Promise<void> {
    this.#desk.show(this);
    if (!byPerson) return;
    await this.#host.updateComplete;
    const {renderRoot} = this.#host;
    const field = renderRoot.querySelector<HTMLElement>('.panel input:placeholder-shown');
    (field ?? renderRoot.querySelector<HTMLElement>('.panel-heading'))?.focus();
  }

  get highlight(): Highlight | undefined {
    const {from, to} = this.#ends;
    return from && to ? this.#lit(this.#chain, this.#pointed, from, to) : undefined;
  }

  render(): TemplateResult {
    const {context, level} = this.#desk;
    const {finding: texts = english, network} = context.messages;
    const {from, to} = this.#ends;
    return html`<header>
        <div class="panel-heading" role="heading" aria-level=${Math.min(level + 1, 6)} tabindex="-1">${texts.question}</div>
        ${closeButton(network.close, () => this.#desk.close())}
      </header>
      <div class="ends-asked">
        ${this.#fields.from.render()} ${this.#fields.to.render()}
        ${tool(texts.swap, 'M5 3v10M2 10l3 3 3-3M11 13V3M8 6l3-3 3 3', () => this.#ask({from: to, to: from}))}
      </div>
      <p>${this.#result}</p>
      ${this.#told()}`;
  }

  /** All shortest chains; undefined until there are two ends. */
  get #found(): Paths | undefined {
    const {from, to} = this.#ends;
    return from && to && from !== to ? this.#paths(this.#desk.graph, from, to) : undefined;
  }

  get #chain(): Chain | undefined {
    const chains = this.#found?.chains;
    return chains?.[this.#at % chains.length];
  }

  /** What has come of it, in a sentence. */
  get #result(): string {
    const {finding: texts = english} = this.#desk.context.messages;
    const {from, to} = this.#ends;
    if (!from || !to) return texts.ask;
    if (!this.#found) return texts.same(this.#name('from'));
    const {chains, count} = this.#found;
    return count ? texts.ways(chains.length, count, chains[0]!.length) : texts.apart(this.#name('from'), this.#name('to'));
  }

  #told(): TemplateResult | typeof nothing {
    const chain = this.#chain;
    if (!chain) return nothing;
    const {finding: texts = english} = this.#desk.context.messages;
    const {chains} = this.#found!;
    const {length} = chains;
    return html`${
        length > 1
          ? html`<p class="pages small">
              <button type="button" part="button" @click=${() => this.#turn(length - 1)}>${texts.previous}</button>
              ${texts.way(chains.indexOf(chain) + 1, length)}
              <button type="button" part="button" @click=${() => this.#turn(1)}>${texts.next}</button>
            </p>`
          : nothing
      }
      <ol class="way">
        ${chain.map(
          ({from, links}) =>
            html`<li>
              ${this.#actor(from)}
              <ul class="ties">
                ${links.map((link) =>
                  tie(link, from, {
                    context: this.#desk.context,
                    onChoose: (_, event) => this.#desk.choose('relation', link.id, event),
                    onPoint: (relation) => this.#point(relation),
                  }),
                )}
              </ul>
            </li>`,
        )}
        <li>${this.#actor(chain.at(-1)!.to)}</li>
      </ol>
      ${chain.length > 1 ? html`<p class="caution muted small">${texts.caution}</p>` : nothing}`;
  }

  #actor({actor}: GraphNode): TemplateResult {
    return html`<button type="button" @click=${(event: Event) => this.#desk.choose('actor', actor.id, event)}>
      <span class="other">${actor.name}</span>
    </button>`;
  }

  #name(end: End): string {
    return lookup(this.#desk.context.explainer).actors.get(this.#ends[end] ?? '')?.name ?? '';
  }

  #ask(ends: Ends): void {
    this.#ends = ends;
    this.#at = 0;
    this.#desk.update();
    this.#desk.say(this.#result);
  }

  /** Goes on to another chain; after the last comes the first. */
  #turn(by: number): void {
    const {finding: texts = english} = this.#desk.context.messages;
    const {chains} = this.#found!;
    this.#at = (this.#at + by) % chains.length;
    this.#desk.update();
    const names = this.#chain!.map(({to}) => to.actor.name);
    this.#desk.say(`${texts.way(this.#at + 1, chains.length)}: ${[this.#name('from'), ...names].join(' – ')}`);
  }

  #point(relation: string | undefined): void {
    this.#pointed = relation;
    this.#desk.update();
  }
}
