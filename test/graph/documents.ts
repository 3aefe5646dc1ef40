import {parse} from '../../src/explainer/parse.js';
import type {Explainer} from '../../src/explainer/schema.js';
import {ACTOR_KINDS, TONES} from '../../src/explainer/values.js';
import {seeded} from '../../src/graph/random.js';

const claim = {by: 'article', status: 'stated', evidence: [{paragraph: 1, start: 'Once'}]};

/** A document of `actors` actors, `a0` to `a…`, with relations `r0` … between the pairs given by number. */
export function documentOf(actors: number, pairs: readonly (readonly [number, number])[], more: object = {}): object {
  return {
    schemaVersion: 1,
    id: 'made',
    version: '1.0.0',
    lang: 'en',
    title: 'A made-up network',
    summary: 'Who is tied to whom.',
    asOf: '2018-09',
    publisher: 'The Paper',
    license: 'CC BY 4.0',
    sources: [{id: 'article', kind: 'article', title: 'The article'}],
    relationTypes: TONES.map((tone, i) => ({id: tone, label: `${tone} of`, inverse: `${tone} by`, directed: i % 2 === 0, tone})),
    actors: Array.from({length: actors}, (_, i) => ({
      id: `a${i}`,
      kind: ACTOR_KINDS[i % ACTOR_KINDS.length],
      name: i % 3 ? `Actor ${i}` : `An actor with a long name ${i}`,
      role: 'actor',
      summary: '',
      facts: [],
    })),
    relations: pairs.map(([from, to], i) => ({
      ...claim,
      id: `r${i}`,
      from: `a${from}`,
      to: `a${to}`,
      type: TONES[i % TONES.length],
      text: `Sentence ${i}.`,
    })),
    ...more,
  };
}

export function explainerOf(actors: number, pairs: readonly (readonly [number, number])[], more?: object): Explainer {
  const {explainer, problems} = parse(documentOf(actors, pairs, more));
  if (!explainer || problems.length) throw new Error(JSON.stringify(problems));
  return explainer;
}

/** The odd networks that a diagram has to survive. */
export const ODD: readonly (readonly [name: string, actors: number, pairs: readonly (readonly [number, number])[]])[] = [
  ['no actor', 0, []],
  ['one actor', 1, []],
  ['one actor tied to itself', 1, [[0, 0]]],
  [
    'two islands',
    4,
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ['actors without ties', 7, [[0, 1]]],
  [
    'parallel and opposite ties',
    2,
    [
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 0],
      [0, 1],
    ],
  ],
  [
    'a cycle',
    3,
    [
      [0, 1],
      [1, 2],
      [2, 0],
    ],
  ],
  ['a star', 25, Array.from({length: 24}, (_, i) => [0, i + 1] as const)],
  ['everybody with everybody', 7, Array.from({length: 49}, (_, i) => [i % 7, Math.floor(i / 7)] as const)],
];

/** A random network, the same for the same seed: with islands, parallels and loops. */
export function randomPairs(actors: number, relations: number, seed: number): [number, number][] {
  const random = seeded(seed);
  const any = () => Math.floor(random() * random() * actors);
  return Array.from({length: actors ? relations : 0}, () => [any(), any()]);
}
