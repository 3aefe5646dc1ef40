import type {Explainer} from '../../explainer/types.js';
import {without} from '../../explainer/without.js';
import {checkWidget} from '../check-widget.js';
import {subjectOf, type Widget} from '../widget.js';
import {tellCard} from './card.js';
import {tellNetwork} from './network.js';
import {tellQuote} from './quote.js';
import {tellTimeline} from './timeline.js';
import {inPlainEnglish, type Telling, type Told} from './told.js';

export type {Line, Telling, Told} from './told.js';

/** What a widget says, in words. Throws where it asks for what the explainer has not. */
export function tell(whole: Explainer, widget: Widget, telling: Telling = inPlainEnglish(whole)): Told {
  const excluded = new Set(widget.attributes['exclude']?.split(/\s+/).filter(Boolean));
  const explainer = excluded.size ? without(whole, excluded) : whole;
  checkWidget(explainer, widget);
  const part = {...telling, explainer};
  const id = subjectOf(widget) ?? '';
  if (widget.kind === 'quote') return tellQuote(id, part);
  if (widget.kind === 'timeline') return tellTimeline(widget, part);
  if (widget.kind === 'network') return tellNetwork(widget, part);
  return tellCard(id, part);
}
