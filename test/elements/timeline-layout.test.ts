import {expect} from '@open-wc/testing';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {chronology, spanOf, type ExplainerEvent} from '../../src/explainer/index.js';
import {layOut, type AxisItem, type Box} from '../../src/elements/timeline/axis-layout.js';
import {clusters, pack} from '../../src/elements/timeline/lanes.js';
import {markOf} from '../../src/elements/timeline/marks.js';
import {tickLabel, timeScale} from '../../src/elements/timeline/scale.js';
import {seeded} from '../../src/graph/random.js';

const spans = (...dates: string[]) => dates.map((date) => spanOf(date)!);
const box = (width: number): Box => ({width, fontSize: 13, widthOf: (text) => text.length * 6.5});
const eventsOf = (dates: readonly string[], title = (date: string) => `Event of ${date}`): ExplainerEvent[] =>
  dates.map((date, i) => ({...packaged.events[0]!, id: `event-${i}`, title: title(date), date}));
const right = ({x, width}: {x: number; width: number}) => x + width;
const overlap = (a: AxisItem, b: AxisItem): boolean => a.y === b.y && a.x < right(b) && b.x < right(a);

describe('timeScale', () => {
  const ticksOf = (width: number, count: number, ...dates: string[]) =>
    timeScale(spans(...dates), width)
      .ticks(count)
      .map(({time}, i) => tickLabel(time, i === 0, 'en'));

  it('is true to scale: equal times are equally long', () => {
    const {at} = timeScale(spans('2003-03', '2018-08-30'), 1000);
    const year = (y: number) => at(Date.UTC(y, 0));
    expect(year(2004) - year(2003)).to.be.closeTo(year(2018) - year(2017), 0.3); // 2004 was a leap year
    expect(year(2010) - year(2003)).to.be.closeTo((7 / 16) * (1000 - 16), 1);
  });

  const cases: [string, string[], string[]][] = [
    ['years', ['2003-03', '2018-08-30'], ['2004', '2006', '2008', '2010', '2012', '2014', '2016', '2018']],
    ['months, the first with its year', ['2014-02-03', '2014-06'], ['Feb 2014', 'Mar', 'Apr', 'May', 'Jun', 'Jul']],
    ['the year where it begins', ['2013-11-03', '2014-02'], ['Nov 2013', 'Dec', '2014', 'Feb', 'Mar']],
    ['days, none shorter', ['2014-02-03', '2014-02-04'], ['Feb 3, 2014', 'Feb 4', 'Feb 5']],
    ['a single day', ['2014-02-03'], ['Feb 3, 2014', 'Feb 4']],
    ['centuries', ['0099', '1900'], ['200', '400', '600', '800', '1000', '1200', '1400', '1600', '1800']],
    ['years before our era', ['-0043', '-0041'], ['44 BC', '43 BC', '42 BC', '41 BC']],
  ];
  for (const [what, dates, expected] of cases)
    it(`names ${what}`, () => expect(ticksOf(600, 6, ...dates)).to.deep.equal(expected));

  it('does without open ends', () => {
    const {at} = timeScale(spans('2014/..', '../2016'), 600);
    expect([at(Date.UTC(2014, 0)), at(Date.UTC(2017, 0))]).to.deep.equal([8, 592]);
  });
});

describe('markOf', () => {
  /** A year is 100 pixels long. */
  const mark = (date: string) => {
    const at = (time: number): number => ((time - Date.UTC(2010, 0)) / (Date.UTC(2011, 0) - Date.UTC(2010, 0))) * 100;
    const {x, width, shapes} = markOf(spanOf(date)!, at, 1000);
    return {
      from: Math.round(x),
      to: Math.round(x + width),
      looks: shapes.map(({kind, vague}) => (vague ? `vague ${kind}` : kind)).join(' '),
    };
  };
  const cases: [date: string, from: number, to: number, looks: string][] = [
    ['2011-07-02', 145, 155, 'point'],
    ['2011-07-02~', 145, 155, 'vague within'],
    ['2011', 100, 200, 'within'],
    ['2011~', 100, 200, 'vague within'],
    ['2011?', 100, 200, 'vague within'],
    ['2011-22', 141, 167, 'within'],
    ['2011-07', 149, 159, 'within'], // a month is 8 pixels, a mark 10
    ['2011/2013', 100, 400, 'within lasting'],
    ['2011~/2013', 100, 400, 'vague within lasting'],
    ['2011-01-01/2012-12-31', 100, 300, 'lasting'],
    ['2011-01-01/2012', 100, 300, 'within lasting'],
    ['2011/..', 100, 1000, 'within lasting tip'],
    ['2011-01-01/..', 100, 1000, 'lasting tip'],
    ['../2013', 0, 400, 'within lasting tip'],
    ['../2012-12-31', 0, 300, 'lasting tip'],
  ];
  for (const [date, from, to, looks] of cases)
    it(`${date}: ${looks}, ${from} to ${to}`, () => expect(mark(date)).to.deep.equal({from, to, looks}));

  it('lasts for certain only between the ends that are certain', () => {
    const at = (time: number): number => (time - Date.UTC(2010, 0)) / 86_400_000;
    const lasting = markOf(spanOf('2011/2013')!, at, 9999).shapes.find(({kind}) => kind === 'lasting')!;
    expect([lasting.x, lasting.width]).to.deep.equal([365, 366]); // 2012
  });
});

describe('pack', () => {
  it('puts a label after its mark, else before it, else over it', () => {
    const sides = (x: number, width: number) => pack([{x, width, label: 50}], 200, 1)[0]!.label.side;
    expect([sides(0, 10), sides(180, 10), sides(0, 200)]).to.deep.equal(['after', 'before', 'over']);
  });

  it('takes the first lane with room', () => {
    const items = [0, 5, 100, 105].map((x) => ({x, width: 10, label: 40}));
    expect(pack(items, 300, 5).map((place) => place?.lane)).to.deep.equal([0, 1, 0, 1]);
  });

  it('gives up beyond the last lane', () => {
    const items = [0, 1, 2].map((x) => ({x, width: 10, label: 40}));
    expect(pack(items, 300, 2).map((place) => place?.lane)).to.deep.equal([0, 1, undefined]);
  });

  it('cuts a label for which there is no room', () => {
    const [place] = pack([{x: 40, width: 10, label: 500}], 200, 1);
    expect([place!.label.side, right(place!)]).to.deep.equal(['after', 200]);
  });
});

describe('clusters', () => {
  it('are apart, and hold all', () => {
    expect(clusters([100, 0, 10, 31, 33], 32)).to.deep.equal([[1, 2, 3], [4], [0]]);
  });
});

describe('layOut', () => {
  const random = seeded(7);
  const number = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const two = (n: number) => String(n).padStart(2, '0');
  const anyDate = () => {
    const year = number(1990, 2018);
    const day = `${year}-${two(number(1, 12))}-${two(number(1, 28))}`;
    return [
      day,
      `${year}`,
      day.slice(0, 7),
      `${year}-2${number(1, 4)}`,
      `${year}~`,
      `${year}/${year + number(0, 20)}`,
      `${year}/..`,
      `../${year}`,
    ][number(0, 7)]!;
  };
  const documents: [string, ExplainerEvent[]][] = [
    ['the packaged explainer', [...chronology(packaged).placed]],
    ['one day', eventsOf(['2014-05-03', '2014-05-03', '2014-05-03'])],
    ['a few days', eventsOf(['2014-05-03', '2014-05-04', '2014-05-07'])],
    ['open ends only', eventsOf(['2014/..', '../2016', '2015/..'])],
    ['long titles', eventsOf(['2003', '2010', '2018-08-30', '2003-01-01/2018-12-31'], () => 'A long title, '.repeat(20))],
    ['a crowd', eventsOf(Array.from({length: 150}, (_, i) => `20${two(i % 19)}-${two(1 + (i % 12))}`))],
    ...Array.from({length: 20}, (_, i): [string, ExplainerEvent[]] => [
      `random dates ${i}`,
      eventsOf(Array.from({length: number(2, 60)}, anyDate)),
    ]),
  ];
  for (const [what, events] of documents)
    for (const width of [600, 728, 1160])
      it(`${what}, ${width} px: all are there once, nothing overlaps, nothing is outside`, () => {
        const {items, ticks, height} = layOut(events, box(width), 'en')!;
        expect(items.flatMap((item) => item.events.map(({id}) => id))).to.have.members(
          events.filter(({date}) => date).map(({id}) => id),
        );
        for (const [i, item] of items.entries()) {
          expect(item.x).to.be.at.least(-0.01);
          expect(right(item)).to.be.at.most(width + 0.01);
          expect(item.y + item.height).to.be.at.most(height);
          for (const other of items.slice(i + 1))
            if (overlap(item, other)) expect.fail(`${item.events[0].id} and ${other.events[0].id}`);
        }
        const named = ticks.filter(({label}) => label);
        expect(named.length).to.be.above(0);
        for (const [i, {x, label}] of named.entries())
          expect(x + box(width).widthOf(label)).to.be.below(named[i + 1]?.x ?? width);
      });

  it('keeps the order of the events', () => {
    const {placed} = chronology(packaged);
    const ids = placed.map(({id}) => id);
    const firsts = layOut(placed, box(700), 'en')!.items.map(({events}) => ids.indexOf(events[0].id));
    expect(firsts).to.deep.equal([...firsts].sort((a, b) => a - b));
  });

  it('counts what finds no room', () => {
    const {items} = layOut(eventsOf(Array.from({length: 40}, () => '2014-05-03').concat('2003')), box(700), 'en')!;
    const counted = items.filter(({mark}) => !mark);
    expect(counted.map(({events}) => events.length)).to.deep.equal([26]);
  });

  it('is none for fewer than two dates', () => {
    expect(layOut(eventsOf(['2014']), box(700), 'en')).to.equal(null);
    expect(layOut([], box(700), 'en')).to.equal(null);
  });

  it('speaks the language of the reader', () => {
    const {ticks} = layOut(eventsOf(['2014-02-03', '2014-06']), box(700), 'fa')!;
    expect(ticks[0]!.label).to.include('۲۰۱۴');
  });
});
