import {html, nothing, type TemplateResult} from 'lit';
import {lookup} from '../../explainer/queries.js';
import type {Explainer} from '../../explainer/schema.js';
import {action} from './action.js';
import type {Desk} from './guide.js';
import {remembered} from './remembered.js';
import {Route} from './route.js';
import {Tour} from './tour.js';

/** Begins the guides: at a press, or by themselves where attributes say so. */
export class GuideButtons {
  readonly #route: Route;
  readonly #tour: Tour;
  /** Whether the attributes have been looked at before. */
  #followed = false;
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#route = new Route(desk);
    this.#tour = new Tour(desk);
  }

  /** Takes up what attributes ask for that are others than before. What a link or a script has chosen at first goes before. */
  readonly follow = remembered((explainer: Explainer, from: string | null, to: string | null, tour: boolean): void => {
    const {busy, guide} = this.#desk;
    const {actors} = lookup(explainer);
    if (from && to && actors.has(from) && actors.has(to)) {
      if (this.#followed || !busy) void this.#route.open(false, {from, to});
    } else if (guide === this.#route) this.#desk.forget();
    else if (tour && explainer.tour.length && !busy) void this.#tour.open(false);
    this.#followed = true;
  });

  render(): TemplateResult {
    const {context, guide} = this.#desk;
    const {finding, tour: texts} = context.messages;
    const touring = guide === this.#tour;
    const label = this.#tour.underWay && !touring ? texts.resume : texts.take;
    return html`${action(finding.connect, this.#connect, false, 'connect', finding.question)}
    ${context.explainer.tour.length ? action(label, () => this.#tour.open(true), touring, 'take-tour') : nothing}`;
  }

  /** From the actor that is shown; with none, the question as it was left. */
  readonly #connect = (): void => {
    const from = this.#desk.frame?.highlight?.centre;
    void this.#route.open(true, from ? {from} : undefined);
  };
}
