/** Stills as PNG: drawn once for both themes, with a palette. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Resvg} from '@resvg/resvg-js';
import {stillOf} from '../../src/embed/stills.js';
import {inked} from '../../src/site/publish/inks.js';
import {findFonts, toPng, toPngs} from '../../src/site/publish/png.js';
import {small} from '../support/published.js';

const fonts = findFonts();
const themes = ['light', 'dark'] as const;
const card = themes.map((theme) => stillOf(small, {kind: 'card', attributes: {actor: 'iran'}}, {theme}));

/** The pixels of a PNG, RGBA. */
function pixelsOf(png: Buffer): Buffer {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

/** How far two pictures are apart, in levels of 255: at most, and on average. */
function apart(a: Buffer, b: Buffer): {most: number; mean: number} {
  assert.equal(a.length, b.length);
  let [most, sum] = [0, 0];
  for (let at = 0; at < a.length; at++) {
    const by = Math.abs(a[at]! - b[at]!);
    most = Math.max(most, by);
    sum += by;
  }
  return {most, mean: sum / a.length};
}

describe('PNG stills', {skip: !fonts && 'no font on this machine'}, () => {
  it('are, at two pixels, what each theme by itself would be', async () => {
    const drawn = await toPngs(card, fonts!);
    for (const [index, svg] of card.entries())
      assert.ok(apart(pixelsOf(drawn[index]![2]), pixelsOf(await toPng(svg, 2, fonts!))).most <= 2);
  });

  it('are, at one pixel, nearly so, and half the size', async () => {
    const drawn = await toPngs(card, fonts!);
    for (const [index, svg] of card.entries())
      assert.ok(apart(pixelsOf(drawn[index]![1]), pixelsOf(await toPng(svg, 1, fonts!))).mean < 2);
  });

  it('have a palette, and fewer bytes by it', async () => {
    const [light] = await toPngs(card, fonts!);
    assert.equal(light![2][25], 3, 'colour type');
    assert.ok(light![2].length < 0.6 * (await toPng(card[0]!, 2, fonts!)).length);
  });

  it('are drawn one by one where they differ in more than colours, or have many', async () => {
    const diagram = themes.map((theme) => stillOf(small, {kind: 'network', attributes: {}}, {theme}));
    assert.equal(inked(diagram), undefined);
    assert.equal(inked([card[0]!, card[1]!.replace('Iran', 'Iraq')]), undefined);
    assert.equal((await toPngs(diagram, fonts!)).length, 2);
  });
});
