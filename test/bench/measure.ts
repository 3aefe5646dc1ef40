import {setTimeout as pause} from 'node:timers/promises';
import puppeteer, {type CDPSession, type Page} from 'puppeteer-core';
import {findChromium} from '../support/browsers.mjs';
import type {Pose} from './picture.js';

/** The element, and its floors. */
export type Kind = 'ours' | 'svg' | 'canvas';

/** How showing it went; times in milliseconds. */
interface Shown {
  readonly first: number;
  readonly settled: number;
  /** Sum over 50 ms of the long tasks until settled, and how many they were. */
  readonly blocked: number;
  readonly longTasks: number;
  readonly shift: number;
}

/** A second of zooming or dragging: intervals between animation frames in milliseconds, and the main thread's share of busy time. */
export interface Gesture {
  readonly mean: number;
  readonly p95: number;
  readonly busy: number;
}

export interface Run extends Shown {
  /** What it added to the page's heap, in MiB. */
  readonly heap: number;
  readonly zoom: Gesture;
  readonly drag: Gesture;
  readonly positions: readonly Place[];
}

/** An actor's id, and where it is in the element. */
export type Place = readonly [id: string, x: number, y: number];

const VIEWPORT = {width: 1000, height: 800};
/** How long anything in the page may take. */
const PATIENCE_MS = 300_000;
const SECOND_MS = 1000;
const FRAME_MS = 16;
/** Zooming in, to 6.2 times, takes so long; then out at the same rate, to a view that can still be dragged. */
const IN_MS = 600;
/** The rate, in units of the wheel per millisecond; a hundred of them, with ctrl, make 4 times. */
const TURN = 0.22;
/** How far dragging goes from where it began, in CSS pixels, and how long a round takes. */
const REACH = 80;
const ROUND_MS = 700;

/** Shows one kind in a new browser, so that nothing is cached, then zooms and drags it. */
export function measure(origin: string, kind: Kind, url: string): Promise<Run> {
  return inNewPage(origin, async (page, cdp) => {
    const before = await heap(cdp);
    const shown = await show(page, kind, url);
    const positions = await call<Place[]>(page, 'positions()');
    const added = (await heap(cdp)) - before;
    const zoom = await gesture(page, cdp, 'zooming', () => zoomInAndOut(page));
    return {...shown, heap: added, zoom, drag: await drag(page, cdp), positions};
  });
}

/** What the document alone adds to the page's heap, in MiB. */
export function measureHeld(origin: string, url: string): Promise<number> {
  return inNewPage(origin, async (page, cdp) => {
    const before = await heap(cdp);
    await show(page, 'held', url);
    return (await heap(cdp)) - before;
  });
}

/** The element at rest, to make the floors from. */
export function pose(origin: string, url: string): Promise<{pose: Pose; positions: readonly Place[]}> {
  return inNewPage(origin, async (page) => {
    await show(page, 'ours', url);
    return {pose: await call<Pose>(page, 'pose()'), positions: await call<Place[]>(page, 'positions()')};
  });
}

const call = <T>(page: Page, expression: string): Promise<T> => page.evaluate(`bench.${expression}`) as Promise<T>;

async function show(page: Page, kind: Kind | 'held', url: string): Promise<Shown> {
  await call(page, `prepare('${kind}')`);
  return call(page, `show('${kind}', '${url}')`);
}

/** Works in a page of a new browser. */
export async function inNewPage<T>(url: string, work: (page: Page, cdp: CDPSession) => Promise<T>): Promise<T> {
  const found = await findChromium();
  if (!found) throw new Error('Chromium is not installed');
  const browser = await puppeteer.launch({...found, defaultViewport: VIEWPORT, protocolTimeout: PATIENCE_MS});
  try {
    // What the browser starts up once, such as fonts, is started up elsewhere.
    const other = await browser.newPage();
    await other.goto('data:text/html,<svg><text y="20">warm</text></svg>');
    const page = await browser.newPage();
    await other.close();
    await page.goto(url);
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    return await work(page, cdp);
  } finally {
    await browser.close();
  }
}

async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find(({name}) => name === wanted)!.value;
}

/** What the page's heap holds, in MiB. */
export async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await metric(cdp, 'JSHeapUsedSize')) / 2 ** 20;
}

async function gesture(page: Page, cdp: CDPSession, what: string, act: () => Promise<void>): Promise<Gesture> {
  const from = JSON.stringify(await call(page, 'positions()'));
  const [busy, start] = [await metric(cdp, 'TaskDuration'), performance.now()];
  await call(page, 'watchFrames()');
  await act();
  const intervals = (await call<number[]>(page, 'frames()')).sort((a, b) => a - b);
  const share = ((await metric(cdp, 'TaskDuration')) - busy) / ((performance.now() - start) / 1000);
  if (from === JSON.stringify(await call(page, 'positions()'))) throw new Error(`${what} did not change the picture`);
  const mean = intervals.reduce((sum, interval) => sum + interval, 0) / intervals.length;
  return {mean, p95: intervals[Math.floor(0.95 * intervals.length)]!, busy: share};
}

/** Does something about once a frame, for a second; told how long it has gone on. */
async function paced(act: (time: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  for (let time = 0; time < SECOND_MS; time = performance.now() - start) {
    await act(time);
    await pause(Math.max(0, start + time + FRAME_MS - performance.now()));
  }
}

async function zoomInAndOut(page: Page): Promise<void> {
  const {left, top, width, height} = await call<DOMRect>(page, 'area()');
  await page.mouse.move(left + width / 2, top + height / 2);
  await page.keyboard.down('Control');
  let turned = 0;
  await paced((time) => {
    const deltaY = turned - TURN * Math.min(time, 2 * IN_MS - time);
    turned -= deltaY;
    return page.mouse.wheel({deltaY});
  });
  await page.keyboard.up('Control');
}

async function drag(page: Page, cdp: CDPSession): Promise<Gesture> {
  const {x, y} = await call<{x: number; y: number}>(page, 'gap()');
  await page.mouse.move(x, y);
  await page.mouse.down();
  const moved = await gesture(page, cdp, 'dragging', () =>
    paced((time) => {
      const angle = (2 * Math.PI * time) / ROUND_MS;
      return page.mouse.move(x + REACH * Math.sin(angle), y + REACH * (1 - Math.cos(angle)));
    }),
  );
  await page.mouse.up();
  return moved;
}
