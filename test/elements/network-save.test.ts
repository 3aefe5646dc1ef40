import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/network/index.js';
import type {ExplainerNetwork} from '../../src/elements/network/index.js';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {tiesOf} from '../../src/explainer/index.js';
import {documentOf, randomPairs} from '../graph/documents.js';
import {addressOf, allWithin, next, textOf, widget, within} from '../support/widget.js';

/** A network with these attributes, at rest; without a document, of the packaged explainer. */
const network = async (attributes: Record<string, string> = {}, of?: unknown) => {
  const element = document.createElement('explainer-network');
  if (of !== undefined) element.setAttribute('src', addressOf(of));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const settled = next(element, 'explainer-settle');
  await widget<ExplainerNetwork>(html`${element}`);
  await settled;
  // The buttons above the picture have taken their place.
  await aTimeout(150);
  await element.updateComplete;
  return element;
};

const opener = (element: Element) => within(element, '[aria-label="Save the picture"]')!;
const menu = (element: Element) => within(element, '#save')!;
const isOpen = (element: Element) => menu(element).matches(':popover-open');
const open = async (element: Element) => {
  opener(element).click();
  await waitUntil(() => isOpen(element) && menu(element).querySelector('button'), 'the menu did not open');
};
const item = (element: Element, label: string) => allWithin(element, '#save button').find((one) => textOf(one) === label)!;

interface File {
  readonly name: string;
  readonly blob: Blob;
}

/** What the press of that item of the menu saves. */
async function save(element: Element, label: string): Promise<File> {
  await open(element);
  const {click} = HTMLAnchorElement.prototype;
  const saved = new Promise<File>((resolve, reject) => {
    HTMLAnchorElement.prototype.click = function () {
      fetch(this.href)
        .then((response) => response.blob())
        .then((blob) => resolve({name: this.download, blob}), reject);
    };
  });
  item(element, label).click();
  try {
    return await saved;
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

const drawing = async (element: Element): Promise<Document> => {
  const {blob} = await save(element, 'Drawing (SVG)');
  return new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
};
const nameOn = (label: Element): string => [...label.children].map(({textContent}) => textContent).join(' ');
const words = (document: Document): string[] => [...document.querySelectorAll('text')].map(nameOn);
const OFF = '#dcdee2';
const links = (document: Document, colour: string): number =>
  document.querySelectorAll(`g[stroke="${colour}"]:not([fill]) > path`).length;

describe('saving the diagram', () => {
  it('makes a drawing of everything, with title, source and date inside, under a name that says what it is', async () => {
    const element = await network();
    const {name, blob} = await save(element, 'Drawing (SVG)');
    expect(name).to.equal('iran-iraq-militias-2018-network-2018-09.svg');
    expect(blob.type).to.equal('image/svg+xml');
    const document = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(document.querySelector('parsererror')).to.equal(null);
    const text = words(document).join(' ');
    for (const part of [packaged.title, 'Qayis Khazali', 'command', 'group', 'The Weekly Standard', 'As of about September 2018'])
      expect(text).to.include(part);
    expect(text).to.not.include(' of 40 actors');
  });

  it('has the names that are on the screen, where they are', async () => {
    const element = await network();
    const document = await drawing(element);
    const onScreen = allWithin(element, '[part=label]').map(nameOn);
    expect(words(document)).to.include.members(onScreen);
    const [x, y] = ['x', 'y'].map((axis) => within(element, '.labels tspan')!.getAttribute(axis));
    expect(document.querySelectorAll(`tspan[x="${Number(x)}"][y="${Number(y)}"]`)).to.have.length(1);
  });

  it('is of what is shown: brought out, and without what the key hides', async () => {
    const element = await network();
    element.select('iran');
    await element.updateComplete;
    const near = tiesOf(packaged, 'iran').length;
    expect(links(await drawing(element), OFF)).to.equal(packaged.relations.length - near);
    const key = allWithin(element, '.legend button').find((one) => textOf(one).startsWith('command'))!;
    key.click();
    await element.updateComplete;
    const text = words(await drawing(element)).join(' ');
    expect(text).to.match(/\d+ of \d+ actors and \d+ of \d+ connections shown/);
    expect(text).to.not.match(/\bcommand\b/);
  });

  it('is of the whole while one looks at a part', async () => {
    const element = await network();
    within(element, '[aria-label="Zoom in"]')!.click();
    await waitUntil(() => within(element, '[aria-label="Move view left"]'), 'it did not zoom', {timeout: 4000});
    const document = await drawing(element);
    const marks = [...document.querySelectorAll('g[fill][stroke-width="1.5"] > path')].map((path) => path.getAttribute('d')!);
    expect(marks).to.have.length.above(packaged.actors.length);
    const [width, height] = ['width', 'height'].map((side) => Number(document.documentElement.getAttribute(side)));
    for (const mark of marks) {
      const [x, y] = /M([-\d.]+)[ ,]([-\d.]+)/.exec(mark)!.slice(1).map(Number);
      expect(x, mark).to.be.within(0, width!);
      expect(y, mark).to.be.within(-20, height!);
    }
  });

  it('is of everything in a large diagram too, which is painted, with the names there is room for', async () => {
    const pairs = randomPairs(300, 420, 3);
    const element = await network({}, documentOf(300, pairs));
    const document = await drawing(element);
    const key = document.querySelectorAll('g[font-size="12"]').length;
    expect(document.querySelectorAll('g[stroke-width]:not([fill]) > path').length).to.be.within(420, 420 + key);
    const names = words(document).filter((text) => text.includes('ctor'));
    expect(names).to.have.members(allWithin(element, '[part=label]').map(nameOn)).and.not.be.empty;
  });

  it('makes a picture of two pixels for one, painted', async () => {
    const element = await network();
    const {name, blob} = await save(element, 'Picture (PNG)');
    expect(name).to.equal('iran-iraq-militias-2018-network-2018-09.png');
    expect(blob.type).to.equal('image/png');
    const bitmap = await createImageBitmap(blob);
    const width = within(element, '.diagram')!.clientWidth;
    expect(bitmap.width).to.equal(2 * width);
    expect(bitmap.height).to.be.above(2 * within(element, '.diagram')!.clientHeight);
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    pen.drawImage(bitmap, 0, 0);
    /** How many pixels of a band, from top to bottom, are of no grey. */
    const colours = (from: number, to: number) => {
      const {data} = pen.getImageData(0, from, bitmap.width, to - from);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) if (Math.max(data[i]!, data[i + 1]!) - data[i + 2]! > 40) count++;
      return count;
    };
    expect([...pen.getImageData(0, 0, 1, 1).data], 'an opaque ground').to.deep.equal([255, 255, 255, 255]);
    expect(colours(0, 60), 'the title').to.equal(0);
    expect(colours(200, bitmap.height - 300), 'the lines').to.be.above(500);
  });

  it('says so', async () => {
    const element = await network();
    await save(element, 'Drawing (SVG)');
    await aTimeout(600);
    await element.updateComplete;
    expect(textOf(within(element, '[role=status]'))).to.equal('Saved as iran-iraq-militias-2018-network-2018-09.svg.');
  });

  it('is reached and left by keyboard, and focus comes back', async () => {
    const element = await network();
    opener(element).focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => isOpen(element), 'the first press was lost');
    await sendKeys({press: 'Tab'});
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Picture (PNG)');
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !isOpen(element), 'still open');
    expect(element.shadowRoot!.activeElement?.ariaLabel).to.equal('Save the picture');
  });

  it('opens at its button, within the window', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await network({dir});
      await open(element);
      const [at, box] = [opener(element), menu(element)].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
      expect(box.top, dir).to.be.closeTo(at.bottom, 1);
      expect(Math.min(Math.abs(box.right - at.right), Math.abs(box.left - at.left)), dir).to.be.at.most(1);
      expect(box.left, dir).to.be.at.least(0);
      expect(box.right, dir).to.be.at.most(innerWidth);
      await expect(element).to.be.accessible();
      menu(element).hidePopover();
    }
  });
});

describe('the whole screen', () => {
  const enter = (element: Element) => within(element, '[aria-label="Full screen"]');
  const leave = (element: Element) => within(element, '[aria-label="Leave full screen"]');

  (document.fullscreenEnabled ? it : it.skip)('is asked for, and a refusal is told', async () => {
    const element = await network();
    let asked = 0;
    element.requestFullscreen = () => {
      asked++;
      return Promise.reject(new TypeError('not here'));
    };
    enter(element)!.click();
    await aTimeout(600);
    await element.updateComplete;
    expect(asked).to.equal(1);
    expect(textOf(within(element, '[role=status]'))).to.equal('Full screen is not allowed here.');
  });

  (document.fullscreenEnabled ? it : it.skip)('is filled by the picture, and left by the same button', async function () {
    const element = await network();
    const before = within(element, '.diagram')!.clientHeight;
    enter(element)!.focus();
    await sendKeys({press: 'Enter'});
    try {
      await waitUntil(() => leave(element), '', {timeout: 2000});
    } catch {
      // Where the browser that is driven has no screen to fill.
      return this.skip();
    }
    expect(element.matches(':fullscreen')).to.equal(true);
    expect(within(element, '.widget')!.offsetHeight).to.equal(innerHeight);
    expect(within(element, '.widget')!.offsetWidth).to.equal(innerWidth);
    leave(element)!.click();
    await waitUntil(() => enter(element), 'the button does not follow');
    await waitUntil(() => within(element, '.diagram')!.clientHeight === before, 'the picture keeps the height');
  });
});
