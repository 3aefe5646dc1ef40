import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDate} from '../../src/cli/import/read-date.js';

/** What is written, and what EDTF says of it. */
const EDTF: readonly [string, string][] = [
  ['2007', '2007'],
  ['March 2007', '2007-03'],
  ['Mar. 2007', '2007-03'],
  ['Sept 2018', '2018-09'],
  ['12 March 2007', '2007-03-12'],
  ['March 12, 2007', '2007-03-12'],
  ['the 12th of March, 2007', '2007-03-12'],
  ['Monday, 12 March 2007', '2007-03-12'],
  ['12-Mar-2007', '2007-03-12'],
  ['spring 2007', '2007-21'],
  ['the fall of 2007', '2007-23'],
  ['winter 2006/07', '2006-24'],
  ['winter 2006–2007', '2006-24'],
  ['about December 2009', '2009-12~'],
  ['c. 1850', '1850~'],
  ['perhaps 2007', '2007?'],
  ['2007?', '2007?'],
  ['perhaps about 2010', '2010%'],
  ['2007–2009', '2007/2009'],
  ['2007 to 2009', '2007/2009'],
  ['from March 2007 to May 2008', '2007-03/2008-05'],
  ['March to May 2007', '2007-03/2007-05'],
  ['2007 to March 2007', '2007/2007-03'],
  ['since 2014', '2014/..'],
  ['until 2011', '../2011'],
  ['13/04/2007', '2007-04-13'],
  ['04/13/2007', '2007-04-13'],
  ['3/3/2007', '2007-03-03'],
  ['04/2007', '2007-04'],
  ['2007/04/03', '2007-04-03'],
  ['2007-3-4', '2007-03-04'],
  ['2007-03-12 00:00:00', '2007-03-12'],
  ['2014/..', '2014/..'],
  ['2009-12~', '2009-12~'],
  ['٢٠٠٧', '2007'],
];

/** What is written, what EDTF says of it if anything, and that the words are kept for the rest. */
const WORDS: readonly [string, string | undefined][] = [
  ['early 2014', '2014'],
  ['late March 2007', '2007-03'],
  ['mid-2010', '2010'],
  ['the end of 2009', '2009'],
  ['about early 2014', '2014~'],
  ['by 2014', undefined],
  ['after June 2014', undefined],
  ['between 2007 and 2009', undefined],
  ['the 1980s', undefined],
];

const PROBLEMS: readonly [string, RegExp, RegExp?][] = [
  ['03/04/2007', /could be two dates/, /2007-04-03 or 2007-03-04/],
  ['3.4.2007', /could be two dates/],
  ['3/4/07', /any century/, /four digits/],
  ['Mar-07', /any century/],
  ['August 30', /any century, or a day/],
  ['30 August', /names no year/],
  ['last December', /names no year/],
  ['before winter', /names no year/],
  ['30 February 2007', /there is no day/],
  ['2007-02-30', /there is no day/],
  ['2007-13', /no month 13/],
  ['2009 - 2007', /ends before it begins/],
  ['2007/04', /no date that can be read/],
  ['39142', /number for a day/],
  ['2007-03-01T00:00', /also make of a month/, /2007-03 if the month is meant/],
  ['two years later', /no date that can be read/, /date in words/],
  ['July 4 and 5, 2007', /no date that can be read/],
];

const FOREIGN: readonly [string, string, string][] = [
  ['fr', '12 mars 2007', '2007-03-12'],
  ['de', '12. März 2007', '2007-03-12'],
  ['es', '12 de marzo de 2007', '2007-03-12'],
  ['ar', '١٢ مارس ٢٠٠٧', '2007-03-12'],
  ['ru', 'марта 2007', '2007-03'],
  ['fr', 'March 2007', '2007-03'],
];

describe('readDate', () => {
  for (const [written, edtf] of EDTF) it(`${written} is ${edtf}`, () => assert.deepEqual(readDate(written), {edtf}));
  for (const [written, edtf] of WORDS)
    it(`${written} is ${edtf ?? 'no date'}, and words`, () => {
      const read = readDate(written);
      assert(!('problem' in read));
      assert.deepEqual([read.edtf, read.text], [edtf, written]);
    });
  for (const [written, problem, remedy = /./] of PROBLEMS)
    it(`${written} is a problem`, () => {
      const read = readDate(written);
      assert('problem' in read, JSON.stringify(read));
      assert.match(read.problem, problem);
      assert.match(read.remedy, remedy);
    });
  for (const [lang, written, edtf] of FOREIGN)
    it(`${written}, in a document in ${lang}, is ${edtf}`, () => assert.deepEqual(readDate(written, lang), {edtf}));
});
