import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/network/index.js';
import type {ExplainerNetwork} from '../../src/elements/network/index.js';
import {neighbourhood} from '../../src/graph/model.js';
import type {Point} from '../../src/graph/geometry.js';
import {documentOf, randomPairs} from '../graph/documents.js';
import {addressOf, allWithin, next, textOf, widget, within} from '../support/widget.js';

const ACTORS = 400;
const PAIRS = randomPairs(ACTORS, 700, 11);
/** Twenty rows of twenty actors. */
const positions = Object.fromEntries(Array.from({length: ACTORS}, (_, i) => [`a${i}`, [(i % 20) * 40, Math.floor(i / 20) * 30]]));
const frame = {width: 800, height: 600, positions};
const PLACED = documentOf(ACTORS, PAIRS, {layouts: {wide: frame, tall: frame}});
const NEAR = neighbourhood(
  PAIRS.map(([from, to]) => ({from: `a${from}`, to: `a${to}`})),
  'a7',
  1,
);
const FAR = Array.from({length: ACTORS}, (_, i) => `a${i}`).find((id) => !NEAR.has(id))!;

async function network(of: object = PLACED): Promise<ExplainerNetwork> {
  const element = document.createElement('explainer-network');
  element.setAttribute('src', addressOf(of));
  await widget(html`<div style="inline-size: 900px">${element}</div>`);
  await element.updateComplete;
  return element;
}

const canvasOf = (element: Element) => within(element, 'canvas') as HTMLCanvasElement;
const picture = (element: Element) => canvasOf(element).toDataURL();
const heading = (element: Element) => textOf(within(element, '.panel-heading'));
const focused = (element: Element) => element.shadowRoot?.activeElement as HTMLElement | null;
const named = (element: Element) => allWithin(element, '.names text').map(({dataset}) => dataset['for']);

/** Where an actor is on the screen. */
function at(element: ExplainerNetwork, id: string): Point {
  const {left, top} = element.getBoundingClientRect();
  const {x, y} = element.positions.get(id)!;
  return {x: left + x, y: top + y};
}

/** Red, green, blue and alpha of the canvas at an actor’s middle. */
function colourAt(element: ExplainerNetwork, id: string): readonly number[] {
  const canvas = canvasOf(element);
  const {left, top, width} = canvas.getBoundingClientRect();
  const {x, y} = at(element, id);
  const scale = canvas.width / width;
  return [...canvas.getContext('2d')!.getImageData((x - left) * scale, (y - top) * scale, 1, 1).data];
}

/** A mouse’s event over an actor’s mark. */
function mouse(element: ExplainerNetwork, id: string, type: 'pointermove' | 'click'): void {
  const {x, y} = at(element, id);
  const init = {bubbles: true, composed: true, clientX: x, clientY: y, detail: 1};
  canvasOf(element).dispatchEvent(
    type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, {...init, pointerType: 'mouse'}),
  );
}

/** Looking at a picture takes long where no graphics card helps: how long to wait for one, in milliseconds. */
const PATIENT = {timeout: 6000, interval: 100};

/** Waits until the picture has its names, which come last. */
const finished = (element: Element) => waitUntil(() => named(element).length > 0, 'no names', PATIENT);

/** Waits until the canvas shows another picture, and that one stays. */
async function repainted(element: ExplainerNetwork, before: string): Promise<void> {
  await waitUntil(() => picture(element) !== before, 'the picture stays the same', PATIENT);
  for (let last = ''; last !== picture(element); await aTimeout(250)) last = picture(element);
}

describe('explainer-network on a canvas', () => {
  it('draws a document of many actors, is ready and then settles', async () => {
    const element = document.createElement('explainer-network');
    element.setAttribute('src', addressOf(documentOf(ACTORS, PAIRS)));
    const told: string[] = [];
    for (const type of ['explainer-ready', 'explainer-settle']) element.addEventListener(type, () => told.push(type));
    const settled = next(element, 'explainer-settle');
    await widget(html`${element}`);
    await settled;
    expect(told).to.deep.equal(['explainer-ready', 'explainer-settle']);
    expect(element.positions.size).to.equal(ACTORS);
    for (const id of ['a0', 'a150', 'a399']) await waitUntil(() => colourAt(element, id)[3]! > 0, `${id} is not drawn`, PATIENT);
    expect(canvasOf(element)).to.have.attribute('aria-hidden', 'true');
    await finished(element);
  });

  it('is ready before its many buttons are there, which come by themselves', async () => {
    const element = document.createElement('explainer-network');
    element.setAttribute('src', addressOf(PLACED));
    const buttons = () => allWithin(element, '.actors button').length;
    const atFirst = next(element, 'explainer-ready').then(buttons);
    await widget(html`${element}`);
    expect(await atFirst).to.equal(0);
    expect(buttons()).to.be.greaterThan(1);
  });

  it('has them, too, where a small diagram or a table came first', async () => {
    const begun = {small: addressOf(documentOf(2, [[0, 1]])), large: addressOf(PLACED)};
    for (const [src, view] of [
      [begun.small, 'diagram'],
      [begun.large, 'table'],
    ] as const) {
      const element = await widget<ExplainerNetwork>(html`<explainer-network src=${src} view=${view}></explainer-network>`);
      Object.assign(element, {src: begun.large, view: 'diagram'});
      await waitUntil(() => allWithin(element, '.actors button').length > 2, `no buttons after a ${view} of ${src}`, PATIENT);
    }
  });

  it('keeps what is in the document bounded', async () => {
    const element = await network();
    expect(allWithin(element, '.actors button')).to.have.length.within(1, 200);
    await expect(element).to.be.accessible();
    element.view = 'table';
    await waitUntil(() => allWithin(element, 'tr[data-relation]').length > 0);
    expect(allWithin(element, 'tr[data-relation]')).to.have.length.within(1, 200);
    element.view = 'diagram';
    await waitUntil(() => canvasOf(element) && colourAt(element, 'a0')[3]! > 0, 'the picture does not come back', PATIENT);
  });

  it('is drawn where it began as a table', async () => {
    const element = document.createElement('explainer-network');
    Object.assign(element, {src: addressOf(PLACED), view: 'table'});
    await widget(html`<div style="inline-size: 900px">${element}</div>`);
    await waitUntil(() => allWithin(element, 'tr[data-relation]').length > 0);
    element.view = 'diagram';
    await waitUntil(() => canvasOf(element) && colourAt(element, 'a0')[3]! > 0, 'there is no picture', PATIENT);
    await finished(element);
  });

  it('brings out the neighbourhood of the actor pointed at, and lets go', async () => {
    const element = await network();
    const rest = picture(element);
    const [near, far] = [colourAt(element, 'a7'), colourAt(element, FAR)];
    mouse(element, 'a7', 'pointermove');
    await repainted(element, rest);
    expect(heading(element)).to.equal('Actor 7');
    expect(named(element)).to.include.members([...NEAR]);
    expect(colourAt(element, 'a7')).to.deep.equal(near);
    expect(colourAt(element, FAR)).not.to.deep.equal(far);
    within(element, '.diagram')!.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
    await waitUntil(() => picture(element) === rest, 'what receded does not come back', PATIENT);
  });

  it('chooses the actor that is clicked, and tells the page', async () => {
    const element = await network();
    const chosen = next(element, 'explainer-select');
    mouse(element, 'a25', 'click');
    expect(await chosen).to.include({kind: 'actor', id: 'a25'});
    await element.updateComplete;
    expect(heading(element)).to.equal('Actor 25');
    const again = next(element, 'explainer-select');
    const name = allWithin(element, '.names text')[0]!;
    name.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(await again).to.include({id: name.dataset['for']});
  });

  it('goes from actor to actor by keyboard, with the button at its mark', async () => {
    const element = await network();
    within(element, '.actors [tabindex="0"]')!.focus();
    for (const id of ['a1', 'a2']) {
      await sendKeys({press: 'ArrowDown'});
      await waitUntil(() => focused(element)?.dataset['actor'] === id);
      const {left, top, width, height} = focused(element)!.getBoundingClientRect();
      expect(left + width / 2).to.be.closeTo(at(element, id).x, 1);
      expect(top + height / 2).to.be.closeTo(at(element, id).y, 1);
    }
  });

  it('zooms by button: the picture, the positions, and what is at a point', async () => {
    const element = await network();
    const before = element.positions.get('a0')!;
    const rest = picture(element);
    const zoomIn = () => within(element, '.tools [aria-label="Zoom in"]');
    await waitUntil(zoomIn);
    zoomIn()!.click();
    await repainted(element, rest);
    expect(element.positions.get('a0')!.x).to.be.below(before.x - 5);
    for (const id of ['a189', 'a210', 'a230']) expect(colourAt(element, id)[3], id).to.be.above(0);
    mouse(element, 'a210', 'pointermove');
    await element.updateComplete;
    expect(heading(element)).to.include('210');
    const isInPlace = () => new DOMMatrix(within(element, '.names')!.style.transform).isIdentity;
    await waitUntil(isInPlace, 'the names are not where they belong', PATIENT);
  });

  it('takes on the colours of the page', async () => {
    const element = await network();
    const [light, picturedLight] = [colourAt(element, 'a0'), picture(element)];
    document.documentElement.style.colorScheme = 'dark';
    await repainted(element, picturedLight);
    expect(colourAt(element, 'a0')[0]).to.be.above(light[0]! + 100);
    document.documentElement.style.colorScheme = '';
    await waitUntil(() => picture(element) === picturedLight, 'it stays dark', PATIENT);
  });

  it('is drawn anew in another size, and when it comes back', async () => {
    const element = await network();
    const wide = picture(element);
    const parent = element.parentElement!;
    element.remove();
    parent.style.inlineSize = '500px';
    parent.append(element);
    await repainted(element, wide);
    expect(canvasOf(element).getBoundingClientRect().width).to.equal(within(element, '.diagram')!.clientWidth);
    mouse(element, 'a25', 'click');
    await element.updateComplete;
    expect(heading(element)).to.equal('Actor 25');
  });

  it('follows the legend', async () => {
    const element = await network();
    const whole = picture(element);
    within(element, '.legend button')!.click();
    await repainted(element, whole);
    expect(element.positions.size).to.be.at.most(ACTORS);
    within(element, '.legend button')!.click();
    await waitUntil(() => picture(element) === whole, 'what was hidden does not come back', PATIENT);
  });
});
