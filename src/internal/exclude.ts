import {once} from '../explainer/memo.js';
import type {Explainer} from '../explainer/schema.js';
import {without} from '../explainer/without.js';
import {ignored} from './warn.js';

/** What is left of an explainer, by what was left out: widgets that leave out the same share it. */
const parts = once((_explainer: Explainer) => new Map<string, Explainer>());

/** The explainer without the ids that a widget’s `exclude` names; ids that there are not are told to the console. */
export function exclude(widget: Element, explainer: Explainer, list: string): Explainer {
  const ids = new Set(list.split(/\s+/).filter(Boolean));
  const {actors, relations, quotes, events} = explainer;
  const valid = [...actors, ...events, ...quotes, ...relations, ...actors.flatMap(({facts}) => facts)].map(({id}) => id);
  for (const id of ids) if (!valid.includes(id)) ignored(widget, 'exclude', id, valid);
  const key = [...ids].sort().join(' ');
  const known = parts(explainer);
  if (!known.has(key)) known.set(key, without(explainer, ids));
  return known.get(key)!;
}
