import {expect} from '@open-wc/testing';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {chronology, dateBehind, lookup} from '../../src/explainer/index.js';
import {parsed} from './document.js';

/** An event’s id, its date and what it came after. */
type Given = [id: string, date?: string, after?: string];

function explainerOf(given: readonly Given[]) {
  return parsed((document) => {
    const [model] = document.events;
    document.events = given.map(([id, date, after]) => ({...model, id, date, after}));
  });
}
const order = (given: readonly Given[]): string => {
  const {placed, undated} = chronology(explainerOf(given));
  return [placed, undated].map((events) => events.map(({id}) => id).join(' ')).join(' | ');
};

describe('chronology', () => {
  const cases: [what: string, given: Given[], expected: string][] = [
    [
      'by date',
      [
        ['b', '2014'],
        ['a', '2007-03'],
        ['c', '2018-08-30'],
      ],
      'a b c | ',
    ],
    [
      'as the document does, where dates are the same',
      [
        ['b', '2014'],
        ['a', '2014'],
      ],
      'b a | ',
    ],
    [
      'the vaguer first of two that begin together',
      [
        ['day', '2014-01-01'],
        ['year', '2014'],
      ],
      'year day | ',
    ],
    [
      'by the end, where the beginning is open',
      [
        ['b', '../2009'],
        ['a', '2008'],
      ],
      'a b | ',
    ],
    [
      'what has no date behind what it came after',
      [
        ['c', undefined, 'a'],
        ['b', '2015'],
        ['a', '2014'],
      ],
      'a c b | ',
    ],
    [
      'chains of what came after what',
      [
        ['third', undefined, 'second'],
        ['last', '2018'],
        ['second', undefined, 'first'],
        ['first', '2011'],
      ],
      'first second third last | ',
    ],
    [
      'several after the same as the document does',
      [
        ['a', '2011'],
        ['y', undefined, 'a'],
        ['x', undefined, 'a'],
      ],
      'a y x | ',
    ],
    ['what is not dated at the end', [['x'], ['a', '2011'], ['y']], 'a | x y'],
    ['what came after something undated behind that', [['y', undefined, 'x'], ['z'], ['x'], ['a', '2011']], 'a | z x y'],
    [
      'a vague date behind what it came after',
      [
        ['b', '2014', 'a'],
        ['a', '2014-06'],
        ['c', '2015'],
      ],
      'a b c | ',
    ],
    [
      'a vague date behind a vague date, and both behind what these came after',
      [
        ['c', '2014', 'b'],
        ['b', '2014', 'a'],
        ['a', '2014-06'],
      ],
      'a b c | ',
    ],
    [
      'by date, where `after` contradicts it',
      [
        ['b', '2013', 'a'],
        ['a', '2014-06'],
      ],
      'b a | ',
    ],
    [
      'by date, where `after` says the same',
      [
        ['a', '2009-06'],
        ['b', '2009-12~', 'a'],
        ['x', '2009-10'],
      ],
      'a x b | ',
    ],
    ['by date, after something undated', [['b', '2013', 'x'], ['x']], 'b | x'],
  ];
  for (const [what, given, expected] of cases) it(what, () => expect(order(given)).to.equal(expected));

  it('has every event of the packaged explainer once, each behind what it came after', () => {
    const {placed, undated} = chronology(packaged);
    const ids = [...placed, ...undated].map(({id}) => id);
    expect(ids).to.have.members(packaged.events.map(({id}) => id));
    expect(new Set(ids).size).to.equal(packaged.events.length);
    for (const {id, after} of packaged.events) if (after) expect(ids.indexOf(id)).to.be.above(ids.indexOf(after));
    for (const {date, after} of undated) expect([date, after]).to.deep.equal([undefined, undefined]);
  });

  it('is made once for each explainer', () => expect(chronology(packaged)).to.equal(chronology(packaged)));
});

describe('dateBehind', () => {
  it('is the date that the place of an event rests on', () => {
    const {events} = lookup(
      explainerOf([['a', '2011'], ['b', undefined, 'a'], ['c', undefined, 'b'], ['x'], ['y', undefined, 'x']]),
    );
    expect([...events.values()].map((event) => dateBehind(event, events))).to.deep.equal([
      '2011',
      '2011',
      '2011',
      undefined,
      undefined,
    ]);
  });
});
