/** The height of a frame, as every engine lays out what is in it; `frames.node.test.ts` has frames of another origin. */
import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import '../../src/embed/frames.js';
import {click} from '../support/hands.js';

const inFrame = (frame: HTMLIFrameElement) => frame.contentDocument?.body;
const needed = (frame: HTMLIFrameElement) => Math.ceil(inFrame(frame)?.getBoundingClientRect().height ?? 0);
const isReady = (frame: HTMLIFrameElement) => inFrame(frame)?.querySelector('[data-frame]')?.matches(':state(ready)') ?? false;

describe('the height of a frame', () => {
  afterEach(() => scrollTo(0, 0));

  for (const [what, height] of [
    ['below the window, when the widget has come', 1200],
    ['in the window, once a person has done something in it', 0],
  ] as const)
    it(what, async () => {
      const page = await fixture(html`
        <div>
          <svg width="1" height=${height}></svg>
          <iframe src="/src/frame-page.html" title="A card" width="500" height="150"></iframe>
        </div>
      `);
      const frame = page.querySelector('iframe')!;
      await waitUntil(() => isReady(frame), 'the widget', {timeout: 10_000});
      if (!height) {
        await nextFrame();
        expect(frame.clientHeight).to.equal(150);
        const {left, top} = frame.getBoundingClientRect();
        await click([Math.round(left + 60), Math.round(top + 60)]);
      }
      await waitUntil(() => needed(frame) > 150 && frame.clientHeight === needed(frame), 'the height', {timeout: 5000}).catch(
        () => expect(frame.clientHeight).to.equal(needed(frame)),
      );
    });
});
