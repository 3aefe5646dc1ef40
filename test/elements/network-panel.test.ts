import {expect, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/network/index.js';
import type {ExplainerNetwork} from '../../src/elements/network/index.js';
import {clickAlong} from '../support/network.js';
import {allWithin, textOf, widget, within} from '../support/widget.js';

/** As on a phone: the picture is higher than the window, and the panel below it. */
const PHONE = 'inline-size: 360px';

/** Between the room that is kept for the panel, of 17 rem, and that above an actor, of 3. */
const ROOM = innerHeight - 320;

const panelOf = (element: Element) => within(element, '.panel')!;
const boxOf = (element: Element) => panelOf(element).getBoundingClientRect();
const buttonOf = (element: Element, id: string) => within(element, `.actors [data-actor="${id}"]`)!;
const inWindow = ({top, bottom}: DOMRect) => top >= 0 && bottom <= innerHeight + 1;

async function network(style = PHONE, more = html``): Promise<ExplainerNetwork> {
  const element = document.createElement('explainer-network');
  element.setAttribute('style', style);
  await widget(html`<div style="padding-block-end: 2000px">${element}${more}</div>`);
  await waitUntil(() => within(element, '.take-tour'), 'no tools', {timeout: 4000});
  scrollTo(0, 0);
  return element;
}

async function press(element: ExplainerNetwork, selector: string): Promise<void> {
  within(element, selector)!.click();
  await element.updateComplete;
  await element.updateComplete;
}

describe('the panel below the picture', () => {
  afterEach(() => scrollTo(0, 0));

  it('comes into view with what a person chooses, over the picture, and goes when it is closed', async () => {
    const element = await network();
    expect(boxOf(element).top, 'where it stands by itself').to.be.above(innerHeight);
    await press(element, '.actors [data-actor="qayis-khazali"]');
    expect(textOf(within(element, '.panel-heading'))).to.equal('Qayis Khazali');
    expect(inWindow(boxOf(element))).to.equal(true);
    const {left, width} = element.getBoundingClientRect();
    expect(boxOf(element)).to.include({left, width});
    await press(element, '.panel header button');
    expect(boxOf(element).top).to.be.above(innerHeight);
  });

  it('does not cover the actor that was chosen', async () => {
    const element = await network();
    for (const id of ['iran', 'pmf', 'united-states', 'islamic-state']) {
      buttonOf(element, id).click();
      await element.updateComplete;
      await waitUntil(
        () => boxOf(element).top > 0 && inWindow(buttonOf(element, id).getBoundingClientRect()),
        `${id} is out of view`,
      );
      expect(inWindow(boxOf(element)), id).to.equal(true);
      expect(buttonOf(element, id).getBoundingClientRect().bottom, id).to.be.at.most(boxOf(element).top + 1);
    }
  });

  it('leaves the page where it is when the picture is zoomed, which moves itself', async () => {
    const element = await network();
    for (let i = 0; i < 3; i++) await press(element, '.tools [aria-label="Zoom in"]');
    const below = () => {
      const {bottom} = within(element, '.diagram')!.getBoundingClientRect();
      return allWithin(element, '.actors button').find((button) => button.getBoundingClientRect().top > bottom + innerHeight);
    };
    await waitUntil(below, 'not zoomed', {timeout: 4000});
    const before = scrollY;
    below()!.click();
    await element.updateComplete;
    expect(boxOf(element).bottom).to.be.at.most(innerHeight + 1);
    expect(scrollY).to.equal(before);
  });

  it('goes when another widget of its group lets go of what was chosen', async () => {
    const other = document.createElement('explainer-network');
    other.group = 'both';
    const element = await network(PHONE, html`${other}`);
    element.group = 'both';
    await element.updateComplete;
    await press(element, '.actors [data-actor="iran"]');
    expect(inWindow(boxOf(element))).to.equal(true);
    const follows = () => within(other, '.take-tour') && within(other, '.actors [aria-expanded="true"]');
    await waitUntil(follows, 'the other does not follow', {timeout: 4000});
    // On its ground, which is no actor.
    within(other, '.diagram')!.click();
    await element.updateComplete;
    expect(getComputedStyle(panelOf(element)).position).to.equal('static');
  });

  it('does not hide what the keyboard comes to', async () => {
    const element = await network();
    await press(element, '.actors [data-actor="qayis-khazali"]');
    const keys = allWithin(element, '.legend button');
    expect(keys.length).to.be.above(5);
    for (const key of keys) {
      key.focus();
      await waitUntil(() => key.getBoundingClientRect().bottom <= boxOf(element).top + 1, `${textOf(key)} is behind the panel`);
    }
  });

  it('gives way to what is opened below it', async () => {
    const element = await network();
    await press(element, '.actors [data-actor="qayis-khazali"]');
    (within(element, '.table') as HTMLDetailsElement).open = true;
    expect(getComputedStyle(within(element, '.widget')!).overflowY).to.equal('auto');
  });

  it('comes with the tour, where a person takes it', async () => {
    const element = await network();
    await press(element, '.take-tour');
    expect(textOf(panelOf(element))).to.contain('Step 1 of');
    expect(inWindow(boxOf(element))).to.equal(true);
  });

  it('does not cover those whom a step of the tour lights, where there is room for all', async () => {
    const element = await network();
    await press(element, '.take-tour');
    let roomy = 0;
    const check = async (): Promise<void> => {
      const {tour} = element.explainer!;
      const step = tour.find(({title}) => title === textOf(within(element, '.panel-heading')))!;
      const boxes = () => step.actors.map((id) => buttonOf(element, id).getBoundingClientRect());
      const [top, bottom] = [Math.min(...boxes().map((box) => box.top)), Math.max(...boxes().map((box) => box.bottom))];
      const fits = bottom - top < ROOM;
      roomy += +fits;
      const seen = fits ? boxes : () => boxes().slice(0, 1);
      const clear = () => seen().every((box) => box.top >= -1 && box.bottom <= boxOf(element).top + 1);
      await waitUntil(clear, `${step.title}: behind the panel, or out of the window`);
    };
    const {length} = element.explainer!.tour;
    for (let i = 0; i < length; i++) {
      await check();
      if (i < length - 1) await press(element, '.steps button:not(:disabled):last-of-type');
    }
    expect(roomy, 'steps with room for all').to.be.above(1);
  });

  it('does not cover the two ends of a relation that was chosen, where there is room for both', async () => {
    const element = await network();
    const rect = (id: string) => buttonOf(element, id).getBoundingClientRect();
    const below = ([from, to]: readonly string[]) => rect(to!).bottom - rect(from!).top;
    const links = element.explainer!.relations.map(({id, from, to}) => ({id, ends: [from, to]}));
    const low = links.filter(({ends}) => below(ends) > 80 && below(ends) < 180);
    const lowest = low.sort((a, b) => rect(b.ends[0]!).top - rect(a.ends[0]!).top).slice(0, 4);
    for (const {id, ends} of lowest) {
      clickAlong(element, id, 0.5);
      await element.updateComplete;
      expect(below(ends), `room above the panel for ${id}`).to.be.below(boxOf(element).top);
      const clear = () => ends.every((end) => rect(end).top >= -1 && rect(end).bottom <= boxOf(element).top + 1);
      await waitUntil(clear, `${id}: an end is behind the panel, or out of the window`);
      element.renderRoot.querySelector<HTMLElement>('.panel header button')!.click();
      await element.updateComplete;
      scrollTo(0, 0);
    }
  });

  it('stays where it is when a tour is there from the start, so that nothing moves', async () => {
    const element = document.createElement('explainer-network');
    Object.assign(element, {tour: true});
    element.setAttribute('style', PHONE);
    await widget(html`<div>${element}</div>`);
    await element.updateComplete;
    await waitUntil(() => textOf(panelOf(element)).includes('Step 1 of'));
    expect(getComputedStyle(panelOf(element)).position).to.equal('static');
  });

  it('stays in a widget that scrolls in itself', async () => {
    const element = await network(`${PHONE}; block-size: 300px`);
    await press(element, '.actors [data-actor="iran"]');
    expect(getComputedStyle(panelOf(element)).position).to.equal('static');
    expect(getComputedStyle(within(element, '.widget')!).overflowY).to.not.equal('visible');
  });

  it('stays beside the picture where there is room, and the page where it is', async () => {
    const element = await network('inline-size: 780px');
    const before = boxOf(element).left;
    scrollTo(0, 500);
    await press(element, '.actors [data-actor="iran"]');
    expect(boxOf(element).left).to.equal(before);
    expect(scrollY).to.equal(500);
    expect(getComputedStyle(panelOf(element)).position).to.equal('static');
  });
});
