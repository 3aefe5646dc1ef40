/** The embed code that a widget’s “Share” gives, on a publisher’s page. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Stage} from '../support/stage.js';

describe('the embed code under “Share”', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open('chromium');
  });
  after(() => stage.close());

  async function codeOf(widget: string): Promise<string> {
    const visit = await stage.visit(`<script async src="${stage.publisher}/v1/explainer.js"></script>${widget}`);
    await visit.settled('explainer-network');
    await visit.page.click('explainer-network >>> [part=share] summary');
    // Asked for again and again: what watches a document for changes does not see those of a shadow tree.
    const shown = await visit.page.waitForFunction(
      () => document.querySelector('explainer-network')!.shadowRoot!.querySelector('textarea')?.value,
      {polling: 50},
    );
    const code = String(await shown.jsonValue());
    await visit.close();
    return code;
  }

  it('has the still of the whole diagram for the whole diagram alone', async () => {
    assert.match(await codeOf('<explainer-network theme="dark"></explainer-network>'), /<img src="[^"]+network\.svg" width/);
    assert.doesNotMatch(await codeOf('<explainer-network focus="qayis-khazali" depth="1"></explainer-network>'), /<img/);
    assert.doesNotMatch(await codeOf('<explainer-network exclude="iran"></explainer-network>'), /<img/);
  });
});
