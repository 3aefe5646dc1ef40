import {groupBy} from '../../explainer/memo.js';
import type {Miss} from './miss.js';

/** So many places are named; the rest is counted. */
const NAMED = 5;

/** Notes that say the same of many places, as one line each, so that nobody looks for another one among hundreds. */
export const gathered = (notes: readonly Miss[]): readonly Miss[] =>
  [...groupBy(notes, ({what, remedy}) => [JSON.stringify([what, remedy])]).values()].map((same) => {
    const places = same.map(({place}) => place);
    const rest = places.length - NAMED;
    const place = rest > 1 ? `${places.slice(0, NAMED).join(', ')} and ${rest} more` : places.join(', ');
    return {...same[0]!, place};
  });
