import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Explainer} from '../../explainer/schema.js';
import {trouble, warn} from '../../internal/warn.js';
import {isSteps, lists, type FilterAttributes} from './filters.js';

interface Host extends ReactiveControllerHost, HTMLElement, FilterAttributes {
  readonly explainer: Explainer | null;
}

/** Names the values of filters in the console that cannot be meant and were left out; each once. */
export class FilterWarnings implements ReactiveController {
  #checked: unknown;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const host = this.#host;
    const {explainer, depth} = host;
    const {actorKinds, relationTypes} = host;
    const asked = JSON.stringify([explainer?.id, depth, actorKinds, relationTypes]);
    if (!explainer || asked === this.#checked) return;
    this.#checked = asked;
    if (!isSteps(depth)) warn(host, `depth="${depth}" is not a number of steps, all actors are shown. Valid values: 1, 2, 3 …`);
    for (const [attribute, ids, valid] of lists(host, explainer))
      for (const id of ids) if (!valid.includes(id)) void trouble().then(({ignored}) => ignored(host, attribute, id, valid));
  }
}
