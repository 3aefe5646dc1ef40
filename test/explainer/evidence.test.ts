import {expect} from '@open-wc/testing';
import {locate, type Locator, textFragment} from '../../src/explainer/evidence.js';

const TEXT = [
  'The Band plays. Ana leads the Band, and Ben drums.',
  'In 1970 Iran’s U.S. friends paid $1.65 for Iranian tea; the U.S. paid twice, and Iran paid once.',
];

describe('locate', () => {
  const found: [string, Locator, string][] = [
    ['a whole passage', {paragraph: 1, start: 'Ben drums'}, 'Ben drums'],
    ['from start to end', {paragraph: 1, start: 'Ana leads', end: 'Ben drums'}, 'Ana leads the Band, and Ben drums'],
    ['a start that its prefix tells apart', {paragraph: 1, start: 'Band', prefix: 'the'}, 'Band'],
    ['a start that its suffix tells apart', {paragraph: 1, start: 'Band', suffix: 'plays'}, 'Band'],
    [
      'an end that its suffix tells apart',
      {paragraph: 1, start: 'The', end: 'Band', suffix: ', and'},
      'The Band plays. Ana leads the Band',
    ],
    ['an end that stands before the start too', {paragraph: 1, start: 'Ana', end: 'Band'}, 'Ana leads the Band'],
    ['a word, not the same letters in a longer one', {paragraph: 2, start: 'Iran', end: 'once'}, 'Iran paid once'],
    ['words with stops inside', {paragraph: 2, start: 'Iran’s U.S. friends'}, 'Iran’s U.S. friends'],
  ];
  for (const [name, locator, passage] of found) {
    it(`finds ${name}`, () => {
      const result = locate(TEXT, locator);
      expect(result).to.include({passage});
      const {start, end} = result as {start: number; end: number};
      expect(TEXT[locator.paragraph - 1]!.slice(start, end)).to.equal(passage);
    });
  }

  const missed: [string, Locator, RegExp][] = [
    ['a paragraph that is not there', {paragraph: 3, start: 'Ana'}, /paragraph 3 is not in the text, which has 2/],
    ['words that are not there', {paragraph: 1, start: 'Carl'}, /start “Carl” does not stand in paragraph 1/],
    ['words in another case', {paragraph: 1, start: 'ana leads'}, /does not stand/],
    ['a start that stands twice', {paragraph: 2, start: 'paid'}, /start “paid” stands 3 times in paragraph 2/],
    ['an end that stands twice', {paragraph: 1, start: 'The', end: 'Band'}, /end “Band” stands 2 times/],
    ['an end before the start', {paragraph: 1, start: 'Ben', end: 'Ana'}, /end “Ana” does not stand/],
    ['part of a word', {paragraph: 1, start: 'drum'}, /as whole words/],
    ['part of a number', {paragraph: 2, start: '65'}, /as whole words/],
    ['part of an acronym', {paragraph: 2, start: 'S. friends'}, /as whole words/],
    ['nothing', {paragraph: 1, start: ''}, /does not stand/],
  ];
  for (const [name, locator, problem] of missed) {
    it(`does not find ${name}`, () => expect((locate(TEXT, locator) as {problem: string}).problem).to.match(problem));
  }
});

describe('textFragment', () => {
  const cases: [string, string, Omit<Locator, 'paragraph'>, string][] = [
    ['a start', 'https://a.example/x', {start: 'In March'}, 'https://a.example/x#:~:text=In%20March'],
    ['a range', 'https://a.example/x', {start: 'In March', end: 'Daqduq'}, 'https://a.example/x#:~:text=In%20March,Daqduq'],
    [
      'all parts',
      'https://a.example/x',
      {prefix: 'p', start: 's', end: 'e', suffix: 'q'},
      'https://a.example/x#:~:text=p-,s,e,-q',
    ],
    [
      'signs with a meaning',
      'https://a.example/x',
      {start: 'al-Haq, A & B'},
      'https://a.example/x#:~:text=al%2DHaq%2C%20A%20%26%20B',
    ],
    ['letters beyond ASCII', 'https://a.example/x', {start: '“é'}, 'https://a.example/x#:~:text=%E2%80%9C%C3%A9'],
    ['a fragment that is there', 'https://a.example/x#top', {start: 's'}, 'https://a.example/x#top:~:text=s'],
    ['another text fragment', 'https://a.example/x#:~:text=a', {start: 's'}, 'https://a.example/x#:~:text=a&text=s'],
  ];
  for (const [name, url, locator, expected] of cases) {
    it(`links to ${name}`, () => expect(textFragment(url, locator)).to.equal(expected));
  }
});
