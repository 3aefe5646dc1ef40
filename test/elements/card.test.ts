import {expect, html} from '@open-wc/testing';
import '../../src/elements/card/index.js';
import type {ExplainerCard} from '../../src/elements/card/index.js';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {eventsOf, tiesOf} from '../../src/explainer/index.js';
import {validDocument} from '../explainer/document.js';
import {expectConsole} from '../support/console.js';
import {addressOf, allWithin, next, openAll, textOf, widget, within} from '../support/widget.js';

const card = (actor: string, more = html``) =>
  widget<ExplainerCard>(html`<explainer-card actor=${actor}>${more}</explainer-card>`);

describe('explainer-card', () => {
  it('names the actor in a heading, with kind, role, summary, source and date', async () => {
    const element = await card('qayis-khazali');
    const actor = packaged.actors.find(({id}) => id === 'qayis-khazali')!;
    expect(within(element, '[role=heading]')).to.have.text(actor.name).and.attribute('aria-level', '3');
    const text = textOf(within(element, '.widget'));
    for (const part of ['person', actor.role, actor.summary, 'The Weekly Standard', 'As of about September 2018'])
      expect(text).to.include(part);
  });

  for (const {id} of packaged.actors)
    it(`shows every fact, tie and event of ${id}, each with who says so`, async () => {
      const element = await card(id);
      const actor = packaged.actors.find((one) => one.id === id)!;
      await openAll(element);
      const text = textOf(within(element, '.widget'));
      for (const fact of actor.facts) expect(text).to.include(fact.text);
      expect(allWithin(element, '[data-relation]').map(({dataset}) => dataset['relation'])).to.have.members(
        tiesOf(packaged, id).map(({relation}) => relation.id),
      );
      expect(allWithin(element, '[data-event]').map(({dataset}) => dataset['event'])).to.have.members(
        eventsOf(packaged, id).map((event) => event.id),
      );
      for (const item of allWithin(element, '[part=facts] li, [data-relation], [data-event], [data-quote]'))
        expect(textOf(item.querySelector('[part=attribution] summary'))).to.match(/\S+.*¶ \d/);
    });

  it('marks an accusation as one', async () => {
    const element = await card('five-us-soldiers');
    expect(textOf(within(element, '[data-relation=rel-khazali-ordered-karbala]'))).to.include('accusation');
  });

  it('reads a tie from its own side', async () => {
    const labels = (element: ExplainerCard, id: string) =>
      textOf(within(element, `[data-relation=${id}]`)?.closest('.tie-group')?.querySelector('.label'));
    expect(labels(await card('qayis-khazali'), 'rel-khazali-leads-aah')).to.equal('leader of');
    expect(labels(await card('asaib-ahl-al-haq'), 'rel-khazali-leads-aah')).to.equal('led by');
  });

  it('tells the place in the text on demand', async () => {
    const element = await card('laith');
    const details = within(element, '[data-relation=rel-laith-brother] details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    expect(textOf(details)).not.to.include('Paragraph 5');
    await openAll(element);
    expect(details.textContent).to.include('Paragraph 5, at “his brother Laith”.');
  });

  it('links to the place in the text where the page says where the article is', async () => {
    const element = await widget<ExplainerCard>(
      html`<explainer-card actor="laith" source-url="https://example.org/story"></explainer-card>`,
    );
    await openAll(element);
    expect(within(element, '[data-relation=rel-laith-brother] a')?.getAttribute('href')).to.equal(
      'https://example.org/story#:~:text=his%20brother%20Laith',
    );
  });

  it('never links to a script', async () => {
    const element = await widget<ExplainerCard>(
      html`<explainer-card actor="laith" source-url="javascript:alert(1)"></explainer-card>`,
    );
    await openAll(element);
    expect(within(element, 'a')).to.equal(null);
  });

  it('shows one line when compact, with its date', async () => {
    const element = await widget<ExplainerCard>(html`<explainer-card actor="pmf" variant="compact"></explainer-card>`);
    expect(textOf(within(element, '.widget'))).to.match(/^PF Popular Mobilization Forces .*As of about September 2018/);
    expect(within(element, '[part=as-of]')).to.exist;
    expect(within(element, '[part=facts]')).to.equal(null);
  });

  it('shows other scripts, an image’s credit, corrections, a response and a contact when the document has them', async () => {
    const element = await widget<ExplainerCard>(
      html`<explainer-card actor="ana" src=${addressOf(validDocument())}></explainer-card>`,
    );
    await openAll(element);
    expect(within(element, '[lang=fa]')).to.have.trimmed.text('آنا');
    const text = textOf(within(element, '.widget'));
    for (const part of ['A date was wrong.', 'Not so.', 'She denies it.', 'it is said', 'Report an error', '2 corrections'])
      expect(text).to.include(part);
  });

  it('gives ties all of the width where there is nothing else', async () => {
    const bare = (actor: object) => ({...actor, summary: '', facts: [], basis: []});
    const data = {...packaged, actors: packaged.actors.map(bare), quotes: [], events: [], tour: []};
    const wide = async (src: string) => {
      const box = await widget(html`<explainer-card style="inline-size: 760px" actor="iran" src=${src}></explainer-card>`);
      return within(box, '[part=ties]')!.getBoundingClientRect().width;
    };
    expect(await wide(addressOf(data))).to.be.above(600);
    expect(await wide(addressOf(packaged))).to.be.below(400);
  });

  it('opens another actor in place with browse, moves focus there, and goes back', async () => {
    const element = await widget<ExplainerCard>(html`<explainer-card actor="laith" browse></explainer-card>`);
    const name = () => within(element, '[part=name]')!;
    setTimeout(() => within(element, '[data-relation=rel-laith-brother] button')!.click());
    const event = await next(element, 'explainer-select');
    expect({explainer: event.explainer, kind: event.kind, id: event.id}).to.deep.equal({
      explainer: packaged.id,
      kind: 'actor',
      id: 'qayis-khazali',
    });
    await element.updateComplete;
    expect(name()).to.have.text('Qayis Khazali');
    expect(element.shadowRoot!.activeElement).to.equal(name());
    within(element, '.back')!.click();
    await element.updateComplete;
    expect(name()).to.have.text('Laith');
    expect(within(element, '.back')).to.equal(null);
  });

  it('closes what was opened of the actor before', async () => {
    const element = await card('laith');
    await openAll(element);
    element.select('obama');
    await element.updateComplete;
    expect(within(element, 'details[open]')).to.equal(null);
    await openAll(element);
    expect(textOf(within(element, '.widget'))).not.to.include('his brother Laith');
  });

  it('stays where it is when the page cancels the selection', async () => {
    const element = await widget<ExplainerCard>(html`<explainer-card actor="laith" browse></explainer-card>`);
    element.addEventListener('explainer-select', (event) => event.preventDefault());
    within(element, '[data-relation=rel-laith-brother] button')!.click();
    await element.updateComplete;
    expect(within(element, '[part=name]')).to.have.text('Laith');
  });

  it('has no buttons to other actors without browse or group', async () => {
    expect(within(await card('laith'), '[data-relation] button')).to.equal(null);
  });

  it('follows a changed actor', async () => {
    const element = await card('laith');
    element.actor = 'obama';
    await element.updateComplete;
    expect(within(element, '[part=name]')).to.have.text('President Obama');
  });

  it('keeps the fallback, and says which actors there are, for an unknown one', async () => {
    expectConsole(/\[explainer-card\] unknown-id: actor="osama" .*qayis-khazali/, 'warn');
    const element = await card('osama', html`<p>The fallback.</p>`);
    expect(within(element, 'slot:not([name])')).to.have.property('hidden', false);
    expect(within(element, '.widget')).to.equal(null);
    expect(element.matches(':state(error)')).to.equal(true);
  });

  it('hides the fallback once it is ready, and says how much it shows', async () => {
    const element = document.createElement('explainer-card');
    element.setAttribute('actor', 'laith');
    element.innerHTML = '<p>The fallback.</p>';
    const ready = next(element, 'explainer-ready');
    document.body.append(element);
    expect((await ready).items).to.deep.equal({actors: 1, relations: tiesOf(packaged, 'laith').length});
    expect(within(element, 'slot:not([name])')).to.have.property('hidden', true);
    expect(element.matches(':state(ready)')).to.equal(true);
    element.remove();
  });

  it('takes a portrait from the page', async () => {
    const element = await card('laith', html`<img slot="portrait" alt="A picture of the page" />`);
    const slot = within(element, 'slot[name=portrait]') as HTMLSlotElement;
    expect(slot.assignedElements()).to.have.length(1);
  });

  it('has no class field that shadows a reactive property', async () => {
    expect(Object.hasOwn(await card('laith'), 'actor')).to.equal(false);
  });

  for (const variant of ['full', 'compact'])
    it(`is accessible as ${variant}`, async () => {
      const element = await widget<ExplainerCard>(
        html`<explainer-card actor="qayis-khazali" variant=${variant} browse></explainer-card>`,
      );
      await openAll(element);
      await expect(element).to.be.accessible();
    });
});
