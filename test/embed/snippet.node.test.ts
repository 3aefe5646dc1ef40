/** What embed codes are made of, and what they refuse. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {oEmbed} from '../../src/embed/oembed.js';
import {CHANNELS, snippet, type Channel} from '../../src/embed/snippet.js';
import {tell} from '../../src/embed/told/index.js';
import {publishedWidgets, type Widget} from '../../src/embed/widget.js';
import {packaged} from '../support/documents.js';

const baseUrl = 'https://cdn.example';
const card: Widget = {kind: 'card', attributes: {actor: 'qayis-khazali'}};
const code = (widget: Widget, channel: Channel) => snippet(packaged, widget, {baseUrl, channel});

describe('snippet', () => {
  for (const widget of publishedWidgets(packaged).slice(0, 20))
    for (const channel of CHANNELS)
      it(`${Object.values(widget.attributes)[0] ?? widget.kind} as ${channel}: one line, no inline style, absolute addresses`, () => {
        const html = code(widget, channel);
        assert.ok(!html.includes('\n'));
        assert.doesNotMatch(html, /\sstyle=|\son\w+=/);
        for (const [, address] of html.matchAll(/(?:src|href|cite)="([^"]*)"/g))
          assert.match(address!, /^https:\/\/cdn\.example\//);
      });

  it('says nothing but what the document says', () => {
    const {lines} = tell(packaged, card);
    const {summary, facts} = packaged.actors.find(({id}) => id === 'qayis-khazali')!;
    const said = [summary, ...facts.map(({text}) => text)];
    for (const {text} of lines) assert.ok(said.includes(text), text);
    assert.ok(
      lines.every(({by}, i) => i === 0 || by),
      'a claim without who says so',
    );
  });

  it('marks accusations and fragments as such', () => {
    assert.match(code(card, 'plain'), /American deaths\. \(Article · accusation\)/);
    assert.match(code({kind: 'quote', attributes: {quote: 'quote-advisor'}}, 'plain'), /… “an advisor to Qassem Suleimani” …/);
  });

  it('says no more exactly when something happened than the text', () => {
    const {lines} = tell(packaged, {kind: 'timeline', attributes: {since: '2007', until: '2007'}});
    assert.ok(lines.some(({text}) => text.startsWith('Spring 2007: ')));
    assert.match(lines.at(-1)!.text, /left out/);
  });

  it('keeps what is excluded out of the texts', () => {
    const html = code({kind: 'network', attributes: {focus: 'qayis-khazali', exclude: 'iran'}}, 'element');
    assert.doesNotMatch(html.replace(/exclude="iran"/, ''), /\bIran\b(?!ian)/);
  });

  it('escapes what a document says', () => {
    const actors = packaged.actors.map((actor) =>
      actor.id === 'laith' ? {...actor, name: '<img src=x onerror=alert(1)> "&'} : actor,
    );
    const html = CHANNELS.map((channel) =>
      snippet({...packaged, actors}, {kind: 'card', attributes: {actor: 'laith'}}, {baseUrl, channel}),
    ).join();
    assert.ok(!html.includes('<img src=x'));
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt; &quot;&amp;'));
  });

  const refused: readonly (readonly [what: string, widget: Widget, channel: Channel, message: RegExp])[] = [
    [
      'an unknown actor',
      {kind: 'card', attributes: {actor: 'nobody'}},
      'element',
      /unknown actor: nobody; there are qayis-khazali/,
    ],
    ['no actor', {kind: 'card', attributes: {}}, 'element', /needs the attribute actor/],
    [
      'an unknown attribute',
      {kind: 'quote', attributes: {quote: 'quote-advisor', onclick: 'x'}},
      'element',
      /no attribute onclick; it has quote, variant/,
    ],
    [
      'a picture of a part',
      {kind: 'timeline', attributes: {since: '2007'}},
      'still',
      /no published picture of a part.*take element/,
    ],
    ['a frame of a name', {kind: 'term', attributes: {actor: 'iran'}}, 'iframe', /take element or plain/],
    [
      'a frame with a link of the address’s choice',
      {kind: 'card', attributes: {actor: 'iran', 'source-url': 'https://x.example/'}},
      'iframe',
      /does not take source-url/,
    ],
  ];
  for (const [what, widget, channel, message] of refused)
    it(`refuses ${what}, and says what would do`, () => assert.throws(() => code(widget, channel), message));

  it('refuses a pin without a script, and a base that is no address', () => {
    assert.throws(() => snippet(packaged, card, {baseUrl, channel: 'element', edition: 'pinned'}), /needs `pinned`/);
    assert.throws(() => snippet(packaged, card, {baseUrl: 'cdn.example', channel: 'element'}), /must be absolute/);
  });
});

describe('oEmbed', () => {
  for (const widget of publishedWidgets(packaged))
    it(`is valid for ${Object.values(widget.attributes)[0] ?? widget.kind}`, () => {
      const answer = oEmbed(packaged, widget, {baseUrl});
      // https://oembed.com, 2.3.4: what a rich response must have, and what goes together.
      assert.equal(answer.version, '1.0');
      assert.equal(answer.type, 'rich');
      for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'] as const)
        assert.ok(Number.isInteger(answer[name]) && answer[name] > 0, name);
      for (const url of [answer.thumbnail_url, answer.provider_url]) assert.match(url, /^https:\/\/cdn\.example\//);
      assert.match(
        answer.html,
        /^<iframe [^>]*title="[^"]+"[^>]*>.*<\/iframe><script type="module" async src="[^"]*"><\/script>$/,
      );
      const without = oEmbed(packaged, widget, {baseUrl}, undefined, {script: false});
      assert.equal(answer.html.replace(/<script.*/, ''), without.html);
    });
});
