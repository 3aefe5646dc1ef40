import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDocument} from '../../src/cli/check/check-document.js';
import {gathered} from '../../src/cli/check/gather.js';
import {articleData, coverage, type Json, TEXT} from './article.js';

function checked(change: (data: Json) => void, text?: string) {
  const data = articleData();
  change(data);
  const {misses, notes} = checkDocument(data, {text, exceptions: coverage()});
  const said = (list: typeof misses): string[] => list.map(({place, what}) => `${place}: ${what}`);
  return {misses: said(misses), notes: said(notes)};
}

/** What is broken, and what is told of it. */
const MISSES: readonly [string, (data: Json) => void, RegExp][] = [
  ['a name that is there twice', (d) => (d.actors[2].name = 'Ana Bell'), /^actor xyz: the same as ana-bell: Ana Bell$/],
  [
    'a tie that is there twice',
    (d) => d.relations.push({...d.relations[0], id: 'again'}),
    /^relation again: the same as founded/,
  ],
  [
    'an event that is there twice',
    (d) => d.events.push({...d.events[0], id: 'again'}),
    /^event again: the same as founding: Founding 2007-03$/,
  ],
  ['a quotation that is there twice', (d) => d.quotes.push({...d.quotes[0], id: 'again'}), /^quote again: the same as tired/],
  [
    'a tie that ends before it begins',
    (d) => Object.assign(d.relations[0], {since: '2007-03', until: '2006'}),
    /^relation founded: it holds since 2007-03 and only until 2006$/,
  ],
  [
    'an event before the one it came after',
    (d) => (d.events[0].after = 'leaving'),
    /^event founding: its date is 2007-03, but it came after leaving, of 2009-03$/,
  ],
  ['an event that is yet to come', (d) => (d.events[2].date = '2019'), /^event party: its date, 2019, is after 2018-09/],
  [
    'a claim without a source',
    (d) => (d.relations[0].by = 'nobody'),
    /^\/relations\/0\/by: by is "nobody", which is not in the document/,
  ],
  ['a claim without evidence', (d) => (d.relations[0].evidence = []), /^\/relations\/0\/evidence: evidence has 0 usable items/],
];

describe('checkDocument', () => {
  it('has nothing to say of good data', () => assert.deepEqual(checked(() => {}).misses, []));

  for (const [name, change, expected] of MISSES)
    it(`reports ${name}`, () => {
      const {misses} = checked(change);
      assert(
        misses.some((miss) => expected.test(miss)),
        `${expected} is not in\n${misses.join('\n')}`,
      );
    });

  const fine: readonly [string, (data: Json) => void][] = [
    ['a vague date that may be right', (d) => Object.assign(d.relations[0], {since: '2007-03', until: '2007~'})],
    ['a month in the year that something else came after', (d) => Object.assign(d.events[1], {date: '2007', after: 'founding'})],
    ['a forecast', (d) => Object.assign(d.events[2], {date: '2019', status: 'forecast'})],
    [
      'two ties of a kind that say different things',
      (d) => d.relations.push({...d.relations[0], id: 'again', text: 'She led it.'}),
    ],
  ];
  for (const [name, change] of fine) it(`lets ${name} pass`, () => assert.deepEqual(checked(change).misses, []));

  it('notes actors of whom nothing is said, and texts that rest on nothing', () => {
    const {notes} = checked((d) => delete d.actors[0].basis);
    assert(notes.includes('actor us: nothing is said of U.S.'), notes.join('\n'));
    assert(notes.includes('actor ana-bell: role and summary rest on no claim'), notes.join('\n'));
  });

  it('gathers notes that say the same', () => {
    const note = (place: string, what = 'nothing is said of it') => ({place, what, remedy: 'say something'});
    const places = Array.from({length: 8}, (_, i) => `actor ${i}`);
    assert.deepEqual(
      gathered([...places.map((place) => note(place)), note('actor 9', 'other')]).map(({place}) => place),
      ['actor 0, actor 1, actor 2, actor 3, actor 4 and 3 more', 'actor 9'],
    );
  });

  it('says of a figure in a role that rests on nothing that it rests on nothing', () => {
    const {misses} = checked((d) => Object.assign(d.actors[0], {role: 'one of 93', basis: []}), TEXT);
    assert(misses.includes('actor ana-bell: figure “93” rests on no claim'), misses.join('\n'));
  });

  const near: readonly [string, (data: Json) => void, RegExp][] = [
    [
      'another word',
      (d) => (d.relations[0].evidence[0].start = 'In May 2007'),
      /start “In May 2007” does not stand in paragraph 2 as whole words; paragraph 2 has “In March 2007”: “March”, not “May”$/,
    ],
    [
      'a missing word',
      (d) => (d.relations[0].evidence[0].start = 'March 2007, Ana Bell foundd the'),
      /has “March 2007, Ana Bell founded the”: “founded”, not “foundd”$/,
    ],
    [
      'another paragraph',
      (d) => (d.relations[0].evidence[0] = {paragraph: 3, start: 'In March 2007'}),
      /paragraph 2 has “In March 2007”$/,
    ],
    [
      'a quotation with a slip',
      (d) => (d.quotes[0].text = 'We was tired'),
      /paragraph 3 has “We were tired”: “were”, not “was”$/,
    ],
  ];
  for (const [name, change, expected] of near)
    it(`shows what comes near: ${name}`, () => {
      const {misses} = checked(change, TEXT);
      assert(
        misses.some((miss) => expected.test(miss)),
        `${expected} is not in\n${misses.join('\n')}`,
      );
    });

  it('looks for names, figures and dates only in English', () => {
    const {misses} = checked(
      (d) => Object.assign(d, {lang: 'fr', actors: d.actors.map((actor: Json) => ({...actor, aliases: []}))}),
      TEXT,
    );
    assert.deepEqual(misses, []);
  });
});
