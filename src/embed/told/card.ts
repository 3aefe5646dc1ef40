import {lookup, tiesOf} from '../../explainer/queries.js';
import {assertedBy} from '../../internal/asserted.js';
import {credit, firstOf, noticesOn, type Line, type Telling, type Told} from './told.js';

/** So many claims stand for a card. */
const CLAIMS = 4;

/** Who an actor is: role, summary, the first facts and, where there are few, ties. */
export function tellCard(id: string, telling: Telling): Told {
  const {explainer, messages} = telling;
  const {name, role, summary, withheld, facts} = lookup(explainer).actors.get(id)!;
  const ties = tiesOf(explainer, id).map(({relation}) => relation);
  const {shown, more} = firstOf([...facts, ...ties], CLAIMS);
  const about: readonly Line[] = [summary, withheld && `${messages.card.withheld} ${withheld}`]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => ({text: text!, by: ''}));
  return {
    title: name,
    role,
    quotation: '',
    lines: [...about, ...shown.map((claim) => ({text: claim.text, by: assertedBy(claim, telling)}))],
    more,
    notices: noticesOn(telling, [id, ...[...facts, ...ties].map((claim) => claim.id)]),
    ...credit(telling),
  };
}
