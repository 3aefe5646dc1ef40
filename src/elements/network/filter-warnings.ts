import type {Explainer} from '../../explainer/schema.js';
import {ignored} from '../../internal/warn.js';
import {isSteps, lists, type FilterAttributes} from './filters.js';

export interface AskingAttributes extends FilterAttributes {
  readonly from: string | null;
  readonly to: string | null;
}

/** Names in the console what attributes ask for that cannot be meant and was left out. */
export function warnOfFilters(host: HTMLElement & AskingAttributes, explainer: Explainer): void {
  const {depth, from, to} = host;
  const actors = explainer.actors.map(({id}) => id);
  const asked: ReturnType<typeof lists> = [
    ...lists(host, explainer),
    ['from', from === null ? [] : [from], actors],
    ['to', to === null ? [] : [to], actors],
    ['depth', isSteps(depth) ? [] : [`${depth}`], ['1', '2', '3 …']],
  ];
  for (const [attribute, values, valid] of asked)
    for (const value of values) if (!valid.includes(value)) ignored(host, attribute, value, valid);
}
