import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/elements/network/index.js';
import type {ExplainerNetwork} from '../../src/elements/network/index.js';
import {documentOf} from '../graph/documents.js';
import {addressOf, textOf, widget, within} from '../support/widget.js';

const ID = 'iran-iraq-militias-2018';
const LAITH = `explainer=${ID}:laith`;
const IRAN = `explainer=${ID}:iran`;

const address = location.href.split('#')[0]!;
const setHash = (fragment: string) => history.replaceState(history.state, '', fragment ? `#${fragment}` : address);
const hash = () => location.hash.slice(1);

const network = (attributes: Record<string, string> = {}, of?: unknown) => {
  const element = document.createElement('explainer-network');
  if (of !== undefined) element.setAttribute('src', addressOf(of));
  for (const [name, value] of Object.entries({'deep-link': '', ...attributes})) element.setAttribute(name, value);
  return widget<ExplainerNetwork>(html`${element}`);
};

const shown = (element: Element) => textOf(within(element, '.panel-heading'));
const shows = (element: Element, name: string) => waitUntil(() => shown(element) === name, `${name} is not shown`);
const choose = async (element: ExplainerNetwork, id: string) => {
  within(element, `[data-actor=${id}]`)!.click();
  await element.updateComplete;
};
const close = async (element: ExplainerNetwork) => {
  within(element, '.panel [aria-label=Close]')!.click();
  await element.updateComplete;
};
/** Until a widget has read the fragment. */
const settled = () => aTimeout(100);

describe('deep-link', () => {
  beforeEach(() => setHash(''));
  after(() => setHash(''));

  it('reads the selection at the start', async () => {
    setHash(LAITH);
    await shows(await network(), 'Laith');
  });

  it('is asked for: without it, the fragment is neither read nor written', async () => {
    setHash(IRAN);
    const element = document.createElement('explainer-network');
    await widget(html`${element}`);
    await settled();
    expect(shown(element)).to.equal('Most connected');
    await choose(element, 'laith');
    await settled();
    expect(hash()).to.equal(IRAN);
  });

  it('writes what a person selects, in place, and takes it out again', async () => {
    const {length} = history;
    const state = {of: 'the page'};
    history.replaceState(state, '');
    const element = await network();
    await settled();
    expect(location.href).to.equal(address);
    await choose(element, 'laith');
    expect(hash()).to.equal(LAITH);
    await choose(element, 'iran');
    expect(hash()).to.equal(IRAN);
    await close(element);
    expect(location.href).to.equal(address);
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal(state);
  });

  it('writes nothing for a script, nor for what the page cancels', async () => {
    const element = await network();
    await settled();
    element.select('iran');
    await element.updateComplete;
    expect(hash()).to.equal('');
    element.addEventListener('explainer-select', (event) => event.preventDefault());
    await choose(element, 'laith');
    expect(hash()).to.equal('');
  });

  it('keeps what else is in the fragment', async () => {
    for (const own of ['section-2', 'a=1&b=2', `explainer=another:someone`, '&', 'Überschrift%201']) {
      setHash(own);
      const element = await network();
      await settled();
      const before = hash();
      await choose(element, 'laith');
      expect(hash()).to.equal(`${before}&${LAITH}`);
      await close(element);
      expect(hash()).to.equal(before);
    }
  });

  it('leaves a router’s fragment alone', async () => {
    for (const route of ['/people/1', '!people']) {
      setHash(route);
      const element = await network();
      await settled();
      await choose(element, 'laith');
      expect(hash()).to.equal(route);
    }
  });

  it('ignores what it does not know', async () => {
    for (const fragment of [
      `explainer=${ID}:nobody`,
      'explainer=another:laith',
      `explainer=${ID}`,
      'explainer=',
      'explainer=%',
      `explainer=${ID}:<b>laith`,
      '%E0%A4%A',
    ]) {
      setHash(fragment);
      const element = await network();
      await settled();
      expect(shown(element), fragment).to.equal('Most connected');
      expect(hash(), fragment).to.equal(fragment.replaceAll('<', '%3C').replaceAll('>', '%3E'));
    }
  });

  it('reads it among others, and with its colon escaped', async () => {
    setHash(`section-2&explainer=another:someone&explainer=${ID}%3Alaith`);
    await shows(await network(), 'Laith');
  });

  it('follows links and the way back, and stays where a link leads elsewhere on the page', async () => {
    const element = await network();
    await settled();
    location.hash = LAITH;
    await shows(element, 'Laith');
    location.hash = IRAN;
    await shows(element, 'Iran');
    history.back();
    await shows(element, 'Laith');
    location.hash = 'section-2';
    await oneEvent(window, 'hashchange');
    await element.updateComplete;
    expect(shown(element)).to.equal('Laith');
  });

  it('serves widgets of several explainers side by side', async () => {
    const element = await network();
    const other = await network({}, documentOf(4, [[0, 1]]));
    await settled();
    await choose(element, 'laith');
    await choose(other, 'a1');
    expect(hash()).to.equal(`${LAITH}&explainer=made:a1`);
    await close(element);
    expect(hash()).to.equal('explainer=made:a1');
    setHash(`explainer=made:a2&${IRAN}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await shows(element, 'Iran');
    await shows(other, other.explainer!.actors[2]!.name);
  });

  it('does not let two widgets of one explainer fight', async () => {
    const [one, two] = [await network(), await network()];
    await settled();
    await choose(one, 'laith');
    await choose(two, 'iran');
    await settled();
    expect(hash()).to.equal(IRAN);
    expect([shown(one), shown(two)]).to.deep.equal(['Laith', 'Iran']);
    await close(one);
    expect(hash(), 'still the other’s').to.equal(IRAN);
  });

  it('takes part in its group', async () => {
    const one = await network({group: 'g'});
    const two = document.createElement('explainer-network');
    two.setAttribute('group', 'g');
    await widget(html`${two}`);
    await settled();
    await choose(two, 'laith');
    await one.updateComplete;
    expect(hash()).to.equal(LAITH);
  });

  it('lets go of the page when it leaves', async () => {
    const element = await network();
    await settled();
    element.remove();
    location.hash = LAITH;
    await oneEvent(window, 'hashchange');
    await fixture(html`<div>${element}</div>`);
    await element.updateComplete;
    expect(shown(element)).to.equal('Most connected');
  });

  it('bears a document that may not change its address', async () => {
    const {replaceState} = history;
    const element = await network();
    await settled();
    history.replaceState = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    try {
      await choose(element, 'laith');
      await shows(element, 'Laith');
    } finally {
      history.replaceState = replaceState;
    }
  });
});
