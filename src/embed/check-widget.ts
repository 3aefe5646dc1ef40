import {lookup} from '../explainer/queries.js';
import type {Explainer} from '../explainer/types.js';
import {ATTRIBUTES, subjectName, WIDGET_KINDS, type Widget} from './widget.js';

/** Throws where a widget asks for what there is not, and says what there is. */
export function checkWidget(explainer: Explainer, widget: Widget): void {
  const {kind, attributes} = widget;
  if (!WIDGET_KINDS.includes(kind)) throw new Error(`unknown widget: ${String(kind)}; there are ${WIDGET_KINDS.join(', ')}`);
  for (const name of Object.keys(attributes))
    if (!ATTRIBUTES[kind].includes(name))
      throw new Error(`explainer-${kind} has no attribute ${name}; it has ${ATTRIBUTES[kind].join(', ')}`);
  const needed = subjectName(kind);
  if (needed && !attributes[needed]) throw new Error(`explainer-${kind} needs the attribute ${needed}`);
  const {actors, quotes} = lookup(explainer);
  for (const name of ['actor', 'focus', 'from', 'to']) checkId(name, attributes[name], actors);
  checkId('quote', attributes['quote'], quotes);
}

function checkId(name: string, id: string | undefined, known: ReadonlyMap<string, unknown>): void {
  if (!id || known.has(id)) return;
  const ids = [...known.keys()].slice(0, 20).join(', ');
  throw new Error(`unknown ${name}: ${id}; there are ${ids}${known.size > 20 ? ', …' : ''}`);
}
