import {expect} from '@open-wc/testing';
import {compareDates, type DateWords, formatDate, toDatetime} from '../../src/explainer/index.js';

const ENGLISH: DateWords = {
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  seasonYear: (season, year) => `${season} ${year}`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  range: (from, to) => `${from} to ${to}`,
};

describe('formatDate', () => {
  const cases: [string, string][] = [
    ['2007', '2007'],
    ['2007-03', 'March 2007'],
    ['2018-08-30', '30 August 2018'],
    ['2007-21', 'spring 2007'],
    ['2014-22', 'summer 2014'],
    ['2014-23', 'autumn 2014'],
    ['2014-24', 'winter 2014'],
    ['2009-12~', 'about December 2009'],
    ['2018?', '2018 (uncertain)'],
    ['2018%', 'about 2018 (uncertain)'],
    ['2014/..', 'since 2014'],
    ['../2009', 'until 2009'],
    ['2007/2009', '2007 to 2009'],
    ['2007-21~/2009-12-01', 'about spring 2007 to 1 December 2009'],
    ['0099', '99'],
    ['-0043', '44 BC'],
    ['some day', 'some day'],
    ['', ''],
  ];
  for (const [edtf, expected] of cases) {
    it(`${edtf || 'nothing'} → ${expected}`, () => expect(formatDate(edtf, 'en-GB', ENGLISH)).to.equal(expected));
  }

  it('puts days in the order of the language', () =>
    expect(formatDate('2018-08-30', 'en-US', ENGLISH)).to.equal('August 30, 2018'));

  for (const locale of ['fa', 'ar-SA', 'th']) {
    it(`keeps to the Gregorian year in ${locale}`, () => {
      const year = formatDate('2018', `${locale}-u-nu-latn`, ENGLISH);
      expect(year).to.contain('2018');
    });
  }

  it('takes the months of the language where it has them', () => {
    const months = [...'abcdefghijkl'];
    expect(formatDate('2007-03~', 'en', {...ENGLISH, months})).to.equal('about c 2007');
    expect(formatDate('2007', 'en', {...ENGLISH, months})).to.equal('2007');
    expect(formatDate('2018-08-30', 'en-GB', {...ENGLISH, months})).to.equal('30 August 2018');
    expect(formatDate('-0043', 'en-GB', {...ENGLISH, months})).to.equal('44 BC');
  });

  it('refuses a locale that is no language tag, as Intl does', () =>
    expect(() => formatDate('2007-03', 'en-a', ENGLISH)).to.throw(RangeError));

  it('does not depend on where the reader is', () => {
    // In UTC-12 to UTC+14, midnight UTC is on another day.
    expect(formatDate('2018-01-01', 'en-GB', ENGLISH)).to.equal('1 January 2018');
    expect(formatDate('2018-12-31', 'en-GB', ENGLISH)).to.equal('31 December 2018');
  });
});

describe('compareDates', () => {
  it('puts the earlier first, the vaguer before the exact, and none last', () => {
    const inOrder = [
      '-0043',
      '0099',
      '../2003',
      '2007',
      '2007-21',
      '2007-03-05',
      '2007-22',
      '2007-23',
      '2007-24',
      '2008/2009',
      '2009-12~',
      '2014/..',
      '2014-06',
      undefined,
    ];
    const shuffled = [...inOrder].reverse();
    expect(shuffled.sort(compareDates).filter((date) => date !== undefined)).to.deep.equal(inOrder.slice(0, -1));
    expect(compareDates(undefined, '2018')).to.equal(1);
    expect(compareDates('2018', undefined)).to.equal(-1);
    expect(compareDates(undefined, undefined)).to.equal(0);
    expect(compareDates('2018', '2018')).to.equal(0);
  });
});

describe('toDatetime', () => {
  const cases: [string, string | null][] = [
    ['2007', '2007'],
    ['2007-03', '2007-03'],
    ['2018-08-30', '2018-08-30'],
    ['2007-21', null],
    ['2009-12~', null],
    ['2014/..', null],
    ['2007/2009', null],
    ['0000', null],
    ['-0043', null],
    ['some day', null],
  ];
  for (const [edtf, expected] of cases) {
    it(`${edtf} → ${expected ?? 'nothing'}`, () => expect(toDatetime(edtf)).to.equal(expected));
  }
});
