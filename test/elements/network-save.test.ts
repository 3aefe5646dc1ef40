import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/network/index.js';
import type {ExplainerNetwork} from '../../src/elements/network/index.js';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {tiesOf} from '../../src/explainer/index.js';
import {documentOf, randomPairs} from '../graph/documents.js';
import {expectConsole} from '../support/console.js';
import {addressOf, allWithin, next, textOf, widget, within} from '../support/widget.js';

/** A network with these attributes, at rest; without a document, of the packaged explainer. */
const network = async (attributes: Record<string, string> = {}, of?: unknown) => {
  const element = document.createElement('explainer-network');
  element.style.inlineSize = '1100px';
  if (of !== undefined) element.setAttribute('src', addressOf(of));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const settled = next(element, 'explainer-settle');
  await widget<ExplainerNetwork>(html`${element}`);
  await settled;
  // The buttons above the picture have taken their place, and it has been drawn anew in what that leaves.
  await waitUntil(() => within(element, '.tools'));
  const picture = () => allWithin(element, '[part=label]').map(({innerHTML}) => innerHTML);
  for (let last: string[] = []; String(last) !== String(picture()); await aTimeout(250)) last = picture();
  return element;
};

const PNG = 'Save as PNG picture';
const SVG = 'Save as SVG drawing';
const button = (element: Element, label: string) => within(element, `[aria-label="${label}"]`)!;

interface File {
  readonly name: string;
  readonly blob: Blob;
}

/** What the press of that button saves. */
async function save(element: Element, label: string, press = () => button(element, label).click()): Promise<File> {
  const {click} = HTMLAnchorElement.prototype;
  const saved = new Promise<File>((resolve, reject) => {
    HTMLAnchorElement.prototype.click = function () {
      fetch(this.href)
        .then((response) => response.blob())
        .then((blob) => resolve({name: this.download, blob}), reject);
    };
  });
  try {
    press();
    return await saved;
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

const drawing = async (element: Element): Promise<Document> => {
  const {blob} = await save(element, SVG);
  const document = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  expect(document.querySelector('parsererror')).to.equal(null);
  return document;
};

/** The pixels of a picture that is saved. */
async function pixels(element: Element): Promise<OffscreenCanvasRenderingContext2D> {
  const bitmap = await createImageBitmap((await save(element, PNG)).blob);
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  pen.drawImage(bitmap, 0, 0);
  return pen;
}
/** How many pixels of a band, from top to bottom, are like that. */
function count(
  pen: OffscreenCanvasRenderingContext2D,
  from: number,
  to: number,
  like: (r: number, g: number, b: number) => boolean,
) {
  const {data} = pen.getImageData(0, from, pen.canvas.width, to - from);
  let found = 0;
  for (let i = 0; i < data.length; i += 4) if (like(data[i]!, data[i + 1]!, data[i + 2]!)) found++;
  return found;
}
const isColour = (r: number, g: number, b: number) => Math.max(r, g) - b > 40;
const isInk = (r: number, g: number, b: number) => r + g + b < 150;

/** A text, of however many lines. */
const textIn = (text: Element): string =>
  [...text.children]
    .map(({textContent}) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
const texts = (document: Document): string[] => [...document.querySelectorAll('text')].map(textIn);
/** The lines of links in a colour, or in any; those of the key too. */
const lines = (document: Document, colour?: string): SVGPathElement[] =>
  [...document.querySelectorAll<SVGPathElement>('g[fill=none]:not([stroke=none]) > path')].filter(
    ({parentElement}) => !colour || parentElement!.getAttribute('stroke') === colour,
  );
const OFF = 'rgb(220, 222, 226)';

describe('saving the diagram', () => {
  it('makes a drawing of everything, with title, key, source and date inside, under a name that says what it is', async () => {
    const element = await network();
    const {name, blob} = await save(element, SVG);
    expect(name).to.equal('iran-iraq-militias-2018-network-2018-09.svg');
    expect(blob.type).to.equal('image/svg+xml');
    const document = await drawing(element);
    const said = texts(document);
    expect(said).to.include(packaged.title);
    expect(said.at(-1)).to.match(/^Source: .*The Weekly Standard\. As of about September 2018\.$/);
    for (const key of allWithin(element, '.legend button')) expect(said).to.include(textOf(key));
    expect(said.join(' ')).to.not.include(' of 64 actors');
    expect(allWithin(element, '.widget'), 'nothing is left behind').to.have.length(1);
  });

  it('needs nothing from elsewhere, and nothing that only browsers know', async () => {
    const {blob} = await save(await network(), SVG);
    expect(await blob.text()).to.not.match(/<style|<script|<foreignObject|href|class=|url\(|var\(|light-dark|currentcolor/i);
  });

  it('has the names that are on the screen, where they are', async () => {
    const element = await network();
    const document = await drawing(element);
    expect(texts(document)).to.include.members(allWithin(element, '[part=label]').map(textIn));
    const [x, y] = ['x', 'y'].map((axis) => within(element, '.labels tspan')!.getAttribute(axis));
    expect(document.querySelectorAll(`tspan[x="${Number(x)}"][y="${Number(y)}"]`)).to.have.length(1);
  });

  it('is of what is shown: brought out, and without what the key hides', async () => {
    const element = await network();
    element.select('iran');
    await element.updateComplete;
    const near = tiesOf(packaged, 'iran').length;
    const focused = await drawing(element);
    expect(lines(focused, OFF)).to.have.length(packaged.relations.length - near);
    expect(focused.querySelector('g[font-weight="700"][text-anchor=middle]')?.textContent).to.equal('Iran');
    const key = allWithin(element, '.legend button').find((one) => textOf(one).startsWith('command'))!;
    key.click();
    await element.updateComplete;
    const said = texts(await drawing(element)).join(' ');
    expect(said).to.match(/\d+ of \d+ actors and \d+ of \d+ connections shown\. Source: /);
    expect(said).to.not.match(/\bcommand\b/);
  });

  it('is wide enough for the names of all that matter, from a phone too', async () => {
    const element = await network({style: 'inline-size: 320px'});
    const document = await drawing(element);
    const {actors, relations} = packaged;
    for (const {id, name} of actors)
      if (relations.filter(({from, to}) => from === id || to === id).length > 4) expect(texts(document)).to.include(name);
    expect(allWithin(element, '[part=label]')).to.have.length.below(actors.length - 10);
  });

  it('is named as the widget is', async () => {
    const element = await network({focus: 'laith', depth: '1'});
    expect(texts(await drawing(element)))
      .to.include('The ties of Laith')
      .and.not.include(packaged.title);
  });

  it('is of the whole while one looks at a part', async () => {
    const element = await network();
    within(element, '[aria-label="Zoom in"]')!.click();
    await waitUntil(() => within(element, '[aria-label="Move view left"]'), 'it did not zoom', {timeout: 4000});
    const document = await drawing(element);
    const marks = [...document.querySelectorAll('g[stroke-width^="1.5"] > path')].map((path) => path.getAttribute('d')!);
    expect(marks).to.have.length.above(packaged.actors.length);
    const {clientWidth, clientHeight} = within(element, '.diagram')!;
    for (const mark of marks) {
      const [x, y] = /M([-\d.]+)[ ,]([-\d.]+)/.exec(mark)!.slice(1).map(Number);
      expect(x, mark).to.be.within(0, clientWidth);
      expect(y, mark).to.be.within(0, clientHeight);
    }
  });

  it('is of everything in a large diagram too, which is painted, with the names there is room for', async () => {
    const pairs = randomPairs(300, 420, 3);
    const element = await network({}, documentOf(300, pairs));
    await waitUntil(() => allWithin(element, '[part=label]').length > 0, 'no names', {timeout: 6000});
    const document = await drawing(element);
    const ofKey = allWithin(element, '.legend .line').length;
    expect(lines(document)).to.have.length(420 + ofKey);
    const names = texts(document).filter((text) => /ctor/.test(text));
    expect(names).to.have.members(allWithin(element, '[part=label]').map(textIn)).and.not.be.empty;
  });

  it('has what is brought out over what recedes', async () => {
    const element = await network({}, documentOf(300, randomPairs(300, 420, 3)));
    element.select('a7');
    await element.updateComplete;
    const parts = [...(await drawing(element)).querySelectorAll('path')].map(({parentElement}) => parentElement!.outerHTML);
    const last = parts.findLastIndex((part) => part.includes(OFF));
    const first = parts.findIndex((part) => /stroke="rgb/.test(part) && !part.includes(OFF));
    expect(last).to.be.above(200).and.below(first);
  });

  it('makes a picture of two pixels for one', async () => {
    const element = await network();
    const {name, blob} = await save(element, PNG);
    expect(name).to.equal('iran-iraq-militias-2018-network-2018-09.png');
    expect(blob.type).to.equal('image/png');
    const pen = await pixels(element);
    const {width, height} = pen.canvas;
    const {clientWidth, clientHeight} = within(element, '.diagram')!;
    expect(width).to.be.within(2 * clientWidth, 2 * clientWidth + 100);
    expect(height).to.be.above(2 * clientHeight);
    expect([...pen.getImageData(0, 0, 1, 1).data], 'an opaque ground').to.deep.equal([255, 255, 255, 255]);
    expect(count(pen, 0, 90, isInk), 'the title').to.be.above(500);
    expect(count(pen, 0, 80, isColour), 'the title').to.equal(0);
    expect(count(pen, 200, height - 300, isColour), 'the lines').to.be.above(500);
  });

  it('is light, whatever the page is', async () => {
    const element = await network({style: '--explainer-surface: #112; --explainer-text: #fed'});
    document.documentElement.style.colorScheme = 'dark';
    try {
      const pen = await pixels(element);
      expect([...pen.getImageData(0, 0, 1, 1).data]).to.deep.equal([255, 255, 255, 255]);
      expect(count(pen, 0, 90, isInk), 'the title').to.be.above(500);
      expect(lines(await drawing(element), 'rgb(29, 79, 145)')).not.to.be.empty;
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });

  it('breaks long texts into lines, and keeps all within the picture', async () => {
    const title = 'A title that is so long that it does not fit on one line of a narrow phone';
    const pairs = randomPairs(8, 12, 3);
    for (const dir of ['ltr', 'rtl']) {
      const element = await network({dir, style: 'inline-size: 300px'}, documentOf(8, pairs, {title}));
      const document = await drawing(element);
      const heading = [...document.querySelectorAll('text')].find((text) => textIn(text) === title)!;
      expect(heading.children, dir).to.have.length.above(1);
      const picture = (await fixture<HTMLElement>(html`<div></div>`)).appendChild(
        document.documentElement,
      ) as unknown as SVGElement;
      const box = picture.getBoundingClientRect();
      for (const text of picture.querySelectorAll('text')) {
        const {left, right, top, bottom} = text.getBoundingClientRect();
        expect(left - box.left, textIn(text)).to.be.at.least(0);
        expect(right - box.right, textIn(text)).to.be.at.most(0);
        expect(top - box.top, textIn(text)).to.be.at.least(0);
        expect(bottom - box.bottom, textIn(text)).to.be.at.most(0);
      }
    }
  });

  it('says so', async () => {
    const element = await network();
    await save(element, SVG);
    await aTimeout(600);
    await element.updateComplete;
    expect(textOf(within(element, '[role=status]'))).to.equal('Saved as iran-iraq-militias-2018-network-2018-09.svg.');
  });

  it('says when it cannot', async () => {
    const element = await network();
    const {toBlob} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    expectConsole(/could not be saved/, 'warn');
    try {
      button(element, PNG).click();
      await waitUntil(() => textOf(within(element, '[role=status]')) === 'The picture could not be saved here.', '', {
        timeout: 4000,
      });
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });

  it('is done by keyboard', async () => {
    const element = await network();
    button(element, PNG).focus();
    await sendKeys({press: 'Tab'});
    const press = () => void sendKeys({press: 'Enter'});
    expect((await save(element, SVG, press)).name).to.match(/svg$/);
    await expect(element).to.be.accessible();
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
