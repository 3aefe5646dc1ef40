import {askedOf} from '../../elements/timeline/asked.js';
import {viewOf} from '../../elements/timeline/view.js';
import {formatDate} from '../../explainer/dates.js';
import {lookup} from '../../explainer/queries.js';
import type {ExplainerEvent} from '../../explainer/types.js';
import {assertedBy} from '../../internal/asserted.js';
import type {Widget} from '../widget.js';
import {credit, firstOf, noticesOn, type Line, type Telling, type Told} from './told.js';

/** So many events stand for a timeline: as many as it opens with. */
const EVENTS = 8;

/** What happened and when, as exactly as the text says; of an actor or a time, if the widget is. */
export function tellTimeline({attributes}: Widget, telling: Telling): Told {
  const {explainer, messages} = telling;
  const {actor = null, since = null, until = null} = attributes;
  const {placed, undated, untold} = viewOf(explainer, askedOf({since, until}), actor, new Set());
  const events = [...placed, ...undated];
  const {shown, more} = firstOf(events, EVENTS);
  const name = actor === null ? undefined : lookup(explainer).actors.get(actor)?.name;
  const left: readonly Line[] = untold ? [{text: messages.timeline.untold(untold), by: ''}] : [];
  return {
    title: name === undefined ? messages.timeline.heading : messages.timeline.with(name),
    role: '',
    quotation: '',
    lines: [...shown.map((event) => line(event, telling)), ...left],
    more,
    notices: noticesOn(
      telling,
      events.map(({id}) => id),
    ),
    ...credit(telling),
  };
}

function line(event: ExplainerEvent, telling: Telling): Line {
  const {date, dateText, dateInferred, after, text} = event;
  const {timeline, lang, dates} = telling.messages;
  const when = date ? formatDate(date, lang, dates) : dateText ? timeline.words(dateText) : timeline.notDated;
  const leader = date ? undefined : lookup(telling.explainer).events.get(after ?? '');
  const remark = leader ? timeline.after(leader.title) : date && dateInferred ? timeline.inferred : '';
  return {text: `${capital(when)}${remark && ` (${remark})`}: ${text}`, by: assertedBy(event, telling)};
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
