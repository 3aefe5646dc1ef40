import {expect} from '@open-wc/testing';
import {boundsOf, spanOf} from '../../src/explainer/index.js';

const iso = (time: number | undefined): string | undefined =>
  time === undefined || !Number.isFinite(time) ? time?.toString() : new Date(time).toISOString().split('T')[0];

describe('spanOf', () => {
  const dates: [edtf: string, earliest: string, latest: string, precision: string, vague: boolean][] = [
    ['2018-08-30', '2018-08-30', '2018-08-31', 'day', false],
    ['2018-12-31', '2018-12-31', '2019-01-01', 'day', false],
    ['2016-02-29', '2016-02-29', '2016-03-01', 'day', false],
    ['2014-05-03~', '2014-05-03', '2014-05-04', 'day', true],
    ['2007-03', '2007-03-01', '2007-04-01', 'month', false],
    ['2009-12~', '2009-12-01', '2010-01-01', 'month', true],
    ['2007-21', '2007-03-01', '2007-06-01', 'season', false],
    ['2014-22', '2014-06-01', '2014-09-01', 'season', false],
    ['2014-23', '2014-09-01', '2014-12-01', 'season', false],
    ['2014-24', '2014-12-01', '2015-03-01', 'season', false],
    ['2011', '2011-01-01', '2012-01-01', 'year', false],
    ['2018?', '2018-01-01', '2019-01-01', 'year', true],
    ['2018%', '2018-01-01', '2019-01-01', 'year', true],
    ['0099', '0099-01-01', '0100-01-01', 'year', false],
    ['-0043', '-000043-01-01', '-000042-01-01', 'year', false],
  ];
  for (const [edtf, earliest, latest, precision, vague] of dates)
    it(`${edtf} is one ${precision}, from ${earliest} to before ${latest}${vague ? ', vaguely' : ''}`, () => {
      const {start, end} = spanOf(edtf)!;
      expect(start === end).to.equal(true);
      expect([iso(start?.earliest), iso(start?.latest), start?.precision, start?.vague]).to.deep.equal([
        earliest,
        latest,
        precision,
        vague,
      ]);
    });

  it('gives both ends of an interval their own precision', () => {
    const {start, end} = spanOf('2007-03~/2009')!;
    expect([start?.precision, start?.vague, iso(start?.earliest), iso(start?.latest)]).to.deep.equal([
      'month',
      true,
      '2007-03-01',
      '2007-04-01',
    ]);
    expect([end?.precision, end?.vague, iso(end?.earliest), iso(end?.latest)]).to.deep.equal([
      'year',
      false,
      '2009-01-01',
      '2010-01-01',
    ]);
  });

  it('leaves open ends open', () => {
    expect(spanOf('2014/..')?.end).to.equal(null);
    expect(spanOf('../2009')?.start).to.equal(null);
  });

  for (const text of ['', 'some day', '2014-13', '2014-00', '2014-20', '2014-25', '2014-02-30', '2014-02-00', '2014-21-03', '14'])
    it(`“${text}” is no date`, () => expect(spanOf(text)).to.equal(null));
  for (const text of ['2014/', '/2014', '../..', '2014/someday', 'someday/2014', '2014-13/2015', '..'])
    it(`“${text}” is no interval`, () => expect(spanOf(text)).to.equal(null));
});

describe('boundsOf', () => {
  const cases: [string, string, string][] = [
    ['2007', '2007-01-01', '2008-01-01'],
    ['2007/2009', '2007-01-01', '2010-01-01'],
    ['2014/..', '2014-01-01', 'Infinity'],
    ['../2009', '-Infinity', '2010-01-01'],
  ];
  for (const [edtf, earliest, latest] of cases)
    it(`${edtf}: ${earliest} to ${latest}`, () => expect(boundsOf(edtf)?.map(iso)).to.deep.equal([earliest, latest]));

  it('is null for what is no date', () => expect(boundsOf('later')).to.equal(null));
});
