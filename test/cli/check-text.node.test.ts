import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkText} from '../../src/cli/check/check-text.js';
import {readExceptions} from '../../src/cli/check/exceptions.js';
import {figuresIn} from '../../src/cli/check/numbers.js';
import {toParagraphs} from '../../src/cli/check/text.js';
import {coverage, explainerWith, type Json, TEXT} from './article.js';

/** The misses of the small article after a change to its data and its exceptions, one text each. */
function missesOf(change: (data: Json, exceptions: Json) => void): string[] {
  const json = coverage();
  const explainer = explainerWith((data) => change(data, json));
  const {exceptions, misses} = readExceptions(json);
  return [...misses, ...checkText(explainer, toParagraphs(TEXT), exceptions)].map(({place, what}) => `${place}: ${what}`);
}

/** A step that rests on the founding of the band. */
const tourStep = (title: string): Json => ({
  id: 'start',
  title,
  text: 'Bell began the band with 5 others in March 2007.',
  basis: ['founded'],
  actors: ['ana-bell', 'stone-band'],
  relations: ['founded'],
});

describe('checkText', () => {
  it('has nothing to say of good data', () =>
    assert.deepEqual(
      missesOf(() => {}),
      [],
    ));

  /** What is broken, and the one miss that tells. */
  const cases: [string, (data: Json, exceptions: Json) => void, RegExp][] = [
    [
      'words that are not there',
      (d) => (d.relations[0].evidence[0].start = 'In May'),
      /^relation founded, locator 1: start “In May” does not stand/,
    ],
    ['words that stand twice', (d) => (d.relations[0].evidence[0].start = 'the'), /start “the” stands 3 times/],
    ['a paragraph that is not there', (d) => (d.relations[0].evidence[0].paragraph = 9), /paragraph 9 is not in the text/],
    [
      'a passage that a link opens elsewhere',
      (d) => (d.actors[0].facts[0].evidence[0] = {paragraph: 3, start: 'Bell', end: 'two years later'}),
      /^fact left, locator 1: “Bell” stands in paragraph 2 too/,
    ],
    ['a figure in digits', (d) => (d.relations[0].text = 'Bell began it with 6 others.'), /^relation founded: figure “6”/],
    ['a figure in words', (d) => (d.relations[0].text = 'Bell began it with six others.'), /^relation founded: figure “6”/],
    ['a figure in a scale', (d) => (d.actors[1].facts[0].text = 'It sold 1.6 million.'), /^fact sold: figure “1600000”/],
    ['a year in a text', (d) => (d.relations[0].text = 'Bell began it in 2006.'), /^relation founded: figure “2006”/],
    ['a figure in a summary', (d) => (d.actors[0].summary = 'She began with seven others.'), /^actor ana-bell: figure “7”/],
    ['a figure in a tour step', (d) => (d.tour = [tourStep('Seven friends')]), /^tour step start: figure “7”/],
    ['a figure in an occasion', (d) => (d.quotes[0].occasion = 'Said in 2010.'), /^quote tired: figure “2010”/],
    ['a year in a date', (d) => (d.relations[0].since = '2006'), /^relation founded: date “2006”/],
    ['a date more precise than the text', (d) => (d.relations[0].since = '2007-03-01'), /^relation founded: date “2007-03-01”/],
    ['a date that is not said to be inferred', (d) => delete d.events[1].dateInferred, /^event leaving: date “2009-03”/],
    [
      'a quotation in other words',
      (d) => (d.quotes[0].text = 'We are tired'),
      /^quote tired: text “We are tired” is not word for word/,
    ],
    ['a quotation with another capital', (d) => (d.quotes[0].text = 'we were tired'), /^quote tired: text “we were tired”/],
    [
      'a quotation that is the article’s own words',
      (d) => (d.quotes[0].text = 'left the group'),
      /^quote tired: text “left the group”/,
    ],
    ['a hedge in other words', (d) => (d.actors[1].facts[0].hedge = 'allegedly'), /^fact sold: hedge “allegedly”/],
    ['a date in other words', (d) => (d.events[1].dateText = 'in 2009'), /^event leaving: dateText “in 2009”/],
    ['a quotation left out', (d) => d.quotes.splice(2, 1), /^paragraph 3: no quote has “never sang,”/],
    ['half a quotation left out', (d) => (d.quotes[0].text = 'tired'), /^paragraph 3: no quote has “We were tired,”/],
    ['an actor left out', (d) => d.actors.splice(3, 1), /^paragraph 2: “U\.S\.” is nobody’s name/],
    [
      'an acronym left out',
      (d) => ((d.actors[2].name = 'The rivals'), (d.actors[2].aliases = [])),
      /^paragraph 3: “XYZ” is nobody’s name/,
    ],
    ['an alias left out, at the start of a sentence', (d) => (d.actors[0].aliases = []), /^paragraph 3: “Bell” is nobody’s name/],
    ['a place left out', (d) => delete d.events[0].place, /^paragraph 2: “Basra” is nobody’s name/],
    ['an alias that is not in the text', (d) => d.actors[0].aliases.push('Annie'), /^actor ana-bell: alias “Annie”/],
    ['an alias that is part of a word', (d) => d.actors[0].aliases.push('Be'), /^actor ana-bell: alias “Be”/],
    ['a paragraph left out', (_, e) => (e.paragraphs = []), /^paragraph 1: no claim points to it/],
    [
      'ten of the article’s words',
      (d) => (d.actors[1].summary = 'In March 2007, Ana Bell founded the Stone Band with five.'),
      /^\/actors\/1\/summary: the article’s words: “in march 2007/,
    ],
    [
      'a name that needs no exception',
      (_, e) => e.names.push({text: 'Stone Band', reason: 'A band.'}),
      /^exceptions, names: “Stone Band” needs no exception/,
    ],
    [
      'a paragraph that needs no exception',
      (_, e) => e.paragraphs.push({paragraph: 2, reason: 'Dull.'}),
      /^exceptions, paragraphs: paragraph 2/,
    ],
    [
      'a figure that needs no exception',
      (_, e) => e.figures.push({item: 'left', figure: '2', reason: 'Known.'}),
      /^exceptions, figures: “2” of left/,
    ],
    ['an exception without a reason', (_, e) => e.names.push({text: 'Nemo'}), /^exceptions, names 0: no reason/],
    ['exceptions that are no list', (_, e) => (e.names = {}), /^exceptions, names: not a list/],
  ];
  for (const [name, change, expected] of cases) {
    it(`reports ${name}`, () => {
      const misses = missesOf(change);
      assert(
        misses.some((miss) => expected.test(miss)),
        `${expected} is not in\n${misses.join('\n')}`,
      );
    });
  }

  it('says no more than it must of one broken figure', () => {
    assert.equal(missesOf((d) => (d.relations[0].text = 'Bell began it with six others.')).length, 1);
  });

  it('lets exceptions pass, each with its reason', () => {
    const misses = missesOf((d, e) => {
      delete d.events[0].place;
      d.relations[0].text = 'Bell began it with six others.';
      e.names.push({text: 'Basra', reason: 'A place.'});
      e.figures.push({item: 'founded', figure: '6', reason: 'Five and Bell.'});
    });
    assert.deepEqual(misses, []);
  });

  it('lets a tour step give the figures of what it rests on', () => {
    assert.deepEqual(
      missesOf((d) => (d.tour = [tourStep('Five friends')])),
      [],
    );
  });

  it('takes the article’s own year for granted', () => {
    assert.deepEqual(
      missesOf((d) => (d.events[2].text = 'They rejoiced on 30 August 2018.')),
      [],
    );
  });
});

describe('figuresIn', () => {
  const cases: [string, string[]][] = [
    ['five soldiers', ['5']],
    ['at least 70 times', ['70']],
    ['1.65 million', ['1650000']],
    ['1,650,000', ['1650000']],
    ['1.1 million', ['1100000']],
    ['more than 24 million', ['24000000']],
    ['twenty-four', ['24']],
    ['one hundred', ['100']],
    ['nearly one-third', ['third']],
    ['hundreds of pages', ['hundreds']],
    ['one of them, at first', []],
    ['between 2007 and 2009', ['2007', '2009']],
    ['no figure', []],
  ];
  for (const [text, expected] of cases)
    it(`${text} → ${expected.join(', ') || 'none'}`, () => assert.deepEqual([...figuresIn(text)], expected));
});

describe('toParagraphs', () => {
  it('counts lines with something in them, whatever ends them', () => {
    assert.deepEqual(toParagraphs('\uFEFFone\r\n\r\ntwo\n  \nthree\n'), ['one', 'two', 'three']);
  });
});
