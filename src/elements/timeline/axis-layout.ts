import {spanOf} from '../../explainer/extents.js';
import type {ExplainerEvent} from '../../explainer/schema.js';
import {clusters, pack, type Placed} from './lanes.js';
import {markOf, type Mark} from './marks.js';
import {tickLabel, timeScale, type TimeScale} from './scale.js';

/** The room for the axis, in CSS pixels, and how wide a text is in its font. */
export interface Box {
  readonly width: number;
  readonly fontSize: number;
  readonly widthOf: (text: string) => number;
}

/** Where all is on the axis, in CSS pixels from the top and from where time begins. */
export interface AxisLayout {
  readonly height: number;
  readonly ticks: readonly {readonly x: number; readonly label: string}[];
  /** In order of time. */
  readonly items: readonly AxisItem[];
}

/** An event with its mark and label; or, where these find no room, several events in one place. */
export interface AxisItem {
  readonly events: readonly [ExplainerEvent, ...ExplainerEvent[]];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly mark?: Mark;
  readonly label?: Placed['label'];
}

interface Marked {
  readonly event: ExplainerEvent;
  readonly mark: Mark;
}

/** So many lanes at most: what finds no room in them is counted in one more below. */
const LANES = 14;
/** The least height of a lane, as of any target (WCAG 2.5.8), and the distance of what is counted. In CSS pixels. */
const TARGET = 24;
const APART = 32;
/** Height of a lane, and of the names of moments above them, in ems. */
const LANE_EM = 1.85;
const HEAD_EM = 2.1;
/** At least so far apart are the named moments, and so much room is around their names. In CSS pixels. */
const TICK = 40;
const TICK_SPACE = 10;

/** Lays out the events that have a date, in the order given; null where there are not two of them. */
export function layOut(events: readonly ExplainerEvent[], box: Box, locale: string): AxisLayout | null {
  const dated = events.flatMap((event) => {
    const span = spanOf(event.date ?? '');
    return span ? [{event, span}] : [];
  });
  if (dated.length < 2) return null;
  const scale = timeScale(
    dated.map(({span}) => span),
    box.width,
  );
  const marked = dated.map(({event, span}) => ({event, mark: markOf(span, scale.at, box.width)}));
  const placed = pack(
    marked.map(({event, mark}) => ({...mark, label: Math.ceil(box.widthOf(event.title)) + 1})),
    box.width,
    LANES,
  );
  const height = Math.max(TARGET, Math.round(box.fontSize * LANE_EM));
  const head = Math.round(box.fontSize * HEAD_EM);
  const lanes = Math.max(...placed.map((place) => (place ? place.lane + 1 : 0)));
  const own = marked.flatMap(({event, mark}, i): AxisItem[] => {
    const place = placed[i];
    return place ? [{...place, events: [event], y: head + place.lane * height, height, mark}] : [];
  });
  const counted = together(
    marked.filter((_, i) => !placed[i]),
    box.width,
    {y: head + lanes * height, height},
  );
  const rank = new Map(events.map((event, i) => [event, i]));
  return {
    height: head + (lanes + (counted.length ? 1 : 0)) * height,
    ticks: named(scale, box, locale),
    items: [...own, ...counted].sort((a, b) => rank.get(a.events[0])! - rank.get(b.events[0])!),
  };
}

/** Puts what is close together into one item, over the first of it, so that the items are apart. */
function together(marked: readonly Marked[], width: number, place: {readonly y: number; readonly height: number}): AxisItem[] {
  const middles = marked.map(({mark}) => mark.x + mark.width / 2);
  return clusters(middles, APART).map((group) => {
    const [first, ...others] = [...group].sort((a, b) => a - b).map((i) => marked[i]!.event);
    const x = Math.min(middles[group[0]]! - TARGET / 2, width - TARGET);
    return {...place, events: [first!, ...others], x, width: TARGET};
  });
}

/** As many moments by name as there is room for, none running into the next, nor out of the axis. */
function named({ticks}: TimeScale, {width, widthOf}: Box, locale: string): {x: number; label: string}[] {
  for (let most = width / TICK; ; most *= 0.75) {
    const all = ticks(most).map(({x, time}, i) => ({x, label: tickLabel(time, i === 0, locale)}));
    const fits = ({x, label}: {x: number; label: string}, next = width): boolean => x + widthOf(label) + TICK_SPACE <= next;
    if (most < 1 || all.every((one, i) => i === all.length - 1 || fits(one, all[i + 1]!.x)))
      return all.map((one) => (fits(one) ? one : {...one, label: ''}));
  }
}
