/**
 * Runs in the measured page, as `window.bench`: shows the element or one of the floors, or only holds the document.
 *
 * The clock starts in an animation frame, just before the element is put into the page, its script evaluated and the tag
 * defined, or just before a floor asks for its picture. So fetching and parsing count for both: the document and further chunks
 * there, the picture here. A first frame is the second animation frame after the picture is complete.
 */
/* global window, document, performance, customElements, requestAnimationFrame, getComputedStyle, innerWidth */
/* global PerformanceObserver, IntersectionObserver */
import {showCanvas, showSvg} from './floors.mjs';

const TAG = 'explainer-network';
/** How long positions may take to be final. */
const PATIENCE_MS = 120_000;

const box = document.querySelector('#box');
const longTasks = entriesOf('longtask');
const shifts = entriesOf('layout-shift');
let element;
let floorsView;
/** When the animation frames since `watchFrames` were. */
let frameTimes;

const frame = () => new Promise((done) => requestAnimationFrame(done));
const twoFrames = () => frame().then(frame);
const rest = (ms) => new Promise((done) => setTimeout(done, ms));
const told = (type) => new Promise((done) => element.addEventListener(type, () => done(performance.now()), {once: true}));
const failing = async (event, message) => {
  await event;
  throw new Error(message);
};

function entriesOf(type) {
  const entries = [];
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({type, buffered: true});
  return entries;
}

/** What can be shown; each resolves once its first frame is on screen, to when its positions were final. */
const kinds = {
  async ours(src) {
    element = Object.assign(document.createElement(TAG), {innerHTML: '<p>The fallback.</p>'});
    if (src) element.setAttribute('src', src);
    const settled = Promise.race([
      told('explainer-settle'),
      failing(told('explainer-error'), 'the element shows its fallback'),
      failing(rest(PATIENCE_MS), `positions were not final after ${PATIENCE_MS / 1000} s`),
    ]);
    const first = told('explainer-ready')
      .then(twoFrames)
      .then(() => performance.now());
    box.append(element);
    return {settled: await settled, first: await first};
  },
  async svg(url) {
    floorsView = showSvg(box, await (await fetch(url)).text());
    await twoFrames();
  },
  async canvas(url) {
    floorsView = showCanvas(box, await (await fetch(url)).json());
    await twoFrames();
  },
  async held(url) {
    window.held = await (await fetch(url)).json();
  },
};

/** Has the loader fetch and define the tag without drawing one: it is gone by the time its code arrives. */
async function define() {
  const script = Object.assign(document.createElement('script'), {src: '/v1/explainer.js'});
  document.head.append(script);
  await new Promise((done) => (script.onload = done));
  const probe = document.createElement(TAG);
  box.append(probe);
  // Observers are told in the order they were made: the loader's first.
  new IntersectionObserver(() => probe.remove()).observe(probe);
  await customElements.whenDefined(TAG);
}

const LOOK = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'text-anchor'];
const lookOf = (shape) => Object.fromEntries(LOOK.map((name) => [name, getComputedStyle(shape).getPropertyValue(name)]));

/** The picture that an SVG shows, shape by shape. */
function drawnIn(svg) {
  const looks = new Map();
  const numberOf = (shape) => {
    const key = JSON.stringify(lookOf(shape));
    if (!looks.has(key)) looks.set(key, looks.size);
    return looks.get(key);
  };
  const at = (line, name) => Number(line.getAttribute(name));
  const paths = [...svg.querySelectorAll('path')].map((path) => [numberOf(path), path.getAttribute('d')]);
  const names = [...svg.querySelectorAll('tspan')].map((line) => [
    numberOf(line),
    at(line, 'x'),
    at(line, 'y'),
    line.textContent,
  ]);
  return {looks: [...looks.keys()].map((key) => JSON.parse(key)), paths, names};
}

/** Where the picture is, in the window. */
function area() {
  const {left, top, width, height} = (element?.shadowRoot.querySelector('.diagram') ?? box.firstChild).getBoundingClientRect();
  return {left, top, width, height};
}

window.bench = {
  async prepare(kind) {
    if (kind === 'ours') await define();
    await rest(200);
  },

  /** Shows it, and says how that went; times in milliseconds. */
  async show(kind, url) {
    await frame();
    const start = performance.now();
    const {first = performance.now(), settled = first} = (await kinds[kind](url)) ?? {};
    const end = Math.max(first, settled);
    await rest(200);
    const tasks = longTasks.filter(({startTime}) => startTime + 1 > start && startTime < end);
    return {
      first: first - start,
      settled: end - start,
      blocked: tasks.reduce((sum, {duration}) => sum + duration - 50, 0),
      longTasks: tasks.length,
      shift: shifts.reduce((sum, {value, hadRecentInput}) => sum + (hadRecentInput ? 0 : value), 0),
    };
  },

  area,

  /** Where the actors are now drawn; of a floor, its view. */
  positions: () => (element ? [...element.positions].map(([id, {x, y}]) => [id, x, y]) : Object.entries(floorsView)),

  /** What it takes to show the same picture without the element. */
  pose() {
    const root = element.shadowRoot;
    const {left, top, width, height} = area();
    const own = element.getBoundingClientRect();
    const svg = root.querySelector('svg[part~="picture"]');
    const key = [...root.querySelectorAll('.legend [data-tone]')];
    const lines = Object.fromEntries(key.map((sample) => [sample.dataset.tone, lookOf(sample.querySelector('.line'))]));
    const mark = lookOf(root.querySelector('.legend .mark'));
    const {'font-size': size} = lookOf(root.querySelector('.diagram'));
    const name = {...mark, 'stroke-width': '3px', 'font-size': size, 'text-anchor': 'middle'};
    return {left: left - own.left, top: top - own.top, width, height, drawn: svg && drawnIn(svg), looks: {lines, mark, name}};
  },

  /** A place to drag from: the one on the line through the middle that is farthest from every actor. */
  gap() {
    const {left, top, width, height} = area();
    const own = (element ?? box).getBoundingClientRect();
    const actors = element ? [...element.positions.values()] : [];
    const y = top + height / 2;
    const places = Array.from({length: 100}, (_, i) => ({x: left + width * (0.3 + 0.004 * i), y}));
    const room = ({x}) =>
      actors.reduce((least, at) => Math.min(least, Math.hypot(own.left + at.x - x, own.top + at.y - y)), innerWidth);
    return places.reduce((best, place) => (room(place) > room(best) ? place : best));
  },

  watchFrames() {
    const times = (frameTimes = []);
    const tick = (time) => {
      times.push(time);
      if (times === frameTimes) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  },

  /** Intervals between the animation frames since `watchFrames`, in milliseconds. */
  async frames() {
    await frame();
    const times = frameTimes;
    frameTimes = undefined;
    return times.slice(1).map((time, i) => time - times[i]);
  },
};
