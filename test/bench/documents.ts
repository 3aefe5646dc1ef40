import {TONES} from '../../src/explainer/values.js';
import {seeded} from '../../src/graph/random.js';

/** Ties per actor, as in the packaged article. */
const TIES = 1.72;
/** How often a new tie goes to an actor in proportion to the ties it has, rather than to any. */
const ATTACHED = 0.85;
const SYLLABLES = ['ba', 'dir', 'ham', 'jo', 'kel', 'lu', 'mar', 'nes', 'or', 'qa', 'ri', 'shu', 'tem', 'ul', 'vo', 'zan'];

/** A valid document of so many actors without `layouts`: hubs, one component, a type for each tone; the same for the same numbers. */
export function generated(count: number, ties = Math.round(TIES * count)) {
  const random = seeded(count);
  const below = (limit: number) => Math.floor(random() * limit);
  const any = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const word = () => {
    const letters = Array.from({length: 2 + below(2)}, () => any(SYLLABLES)).join('');
    return letters[0]!.toUpperCase() + letters.slice(1);
  };
  // An actor is in here once for each tie: to draw from it is to prefer those with many.
  const ends = [0];
  const hubs = Math.round(Math.log2(count));
  const relations: object[] = [];
  const tie = (from: number, to: number) => {
    const type = any(TONES);
    const claim = {text: 'Made up.', by: 'article', status: 'stated', evidence: [{paragraph: 1, start: 'Made up'}]};
    relations.push({id: `tie-${relations.length}`, from: `actor-${from}`, to: `actor-${to}`, type, ...claim});
    ends.push(from, to);
  };
  for (let actor = 1; actor < count; actor++) tie(actor, random() < ATTACHED ? any(ends) : below(actor));
  while (relations.length < ties) {
    const [from, to] = [below(count), any(ends)];
    if (from !== to) tie(from, to);
  }
  const actors = Array.from({length: count}, (_, i) => ({
    id: `actor-${i}`,
    kind: i < hubs ? any(['group', 'state', 'institution']) : any(['person', 'person', 'person', 'group']),
    name: `${word()} ${word()}`,
    role: 'made up',
    summary: 'Made up.',
  }));
  return {
    schemaVersion: 1,
    id: `generated-${count}`,
    version: '1.0.0',
    lang: 'en',
    title: `${count} actors`,
    summary: 'Made up to be measured.',
    asOf: '2018',
    publisher: 'The benchmark',
    license: 'CC0-1.0',
    sources: [{id: 'article', kind: 'article', title: 'Made up'}],
    actors,
    relationTypes: TONES.map((tone) => ({
      id: tone,
      label: `${tone} of`,
      inverse: `${tone} by`,
      directed: tone !== 'kinship' && tone !== 'alliance',
      tone,
    })),
    relations,
  };
}
