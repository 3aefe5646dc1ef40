import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/term/index.js';
import type {ExplainerTerm} from '../../src/elements/term/index.js';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {annotate, type AnnotateOptions} from '../../src/elements/term/annotate.js';
import {ARABIC_NAMES, HOST_ARTICLES, type HostArticle} from '../fixtures/host-articles.js';

const explainer = {actors: packaged.actors.map((actor) => ({...actor, names: ARABIC_NAMES[actor.id] ?? []}))};

const MARK = /\{([\w-]+)\|([^}]*)\}/g;

/** An article on the page as its publisher has it, without the marks of this test. */
async function publish({lang, html: source}: HostArticle): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<article></article>`);
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.innerHTML = source.replace(MARK, '$2');
  return host;
}

/** Where the marked names are in the article’s text, and whose they are. */
function truth({html: source}: HostArticle): string[] {
  const host = document.createElement('article');
  host.innerHTML = source.replace(MARK, '<mark class="truth" title="$1">$2</mark>');
  return placesOf(host, 'mark.truth', 'title');
}

function placesOf(host: Element, selector: string, attribute: string): string[] {
  return [...host.querySelectorAll(selector)].map((element) => {
    const before = document.createRange();
    before.setStart(host, 0);
    before.setEndBefore(element);
    return `${element.getAttribute(attribute)} “${element.textContent}” at ${before.toString().length}`;
  });
}

const annotated = (host: HTMLElement, options: Partial<AnnotateOptions> = {}) =>
  annotate({elements: host, explainer, ...options});
const marked = (host: Element) => placesOf(host, 'explainer-term:not([data-by-hand])', 'actor');

describe('annotate', () => {
  for (const article of HOST_ARTICLES)
    describe(`the ${article.title} article`, () => {
      const byHand = (host: Element) => {
        for (const term of host.querySelectorAll('explainer-term')) term.setAttribute('data-by-hand', '');
      };

      it('marks at least 95 of 100 names, and 98 of 100 marks are right', async () => {
        const host = await publish(article);
        byHand(host);
        annotated(host, {each: 'all'});
        const wanted = truth(article);
        const found = marked(host);
        const right = found.filter((place) => wanted.includes(place));
        const missing = wanted.filter((place) => !found.includes(place));
        const wrong = found.filter((place) => !wanted.includes(place));
        expect(right.length / found.length, `wrong: ${wrong.join('; ')}`).to.be.at.least(0.98);
        expect(right.length / wanted.length, `missing: ${missing.join('; ')}`).to.be.at.least(0.95);
      });

      it('marks the first mention of each actor, once', async () => {
        const host = await publish(article);
        const there = [...host.querySelectorAll('explainer-term')].map((term) => term.getAttribute('actor'));
        byHand(host);
        annotated(host);
        const actor = (place: string) => place.split(' ')[0]!;
        const firsts = new Map(
          truth(article)
            .toReversed()
            .map((place) => [actor(place), place]),
        );
        for (const one of there) firsts.delete(one!);
        expect(marked(host)).to.have.members([...firsts.values()]);
      });

      for (const each of ['first', 'all'] as const)
        it(`takes back ${each === 'all' ? 'all marks' : 'first marks'} to the byte, and to the node`, async () => {
          const host = await publish(article);
          const before = host.innerHTML;
          const nodes = allText(host);
          const {terms, undo} = annotated(host, {each});
          expect(terms).to.have.length.above(5);
          expect(host.innerHTML).not.to.equal(before);
          undo();
          expect(host.innerHTML).to.equal(before);
          const after = allText(host);
          expect(after).to.have.length(nodes.length);
          expect(after.every((node, i) => node === nodes[i])).to.equal(true);
          undo();
          expect(host.innerHTML).to.equal(before);
        });

      it('does not change the text', async () => {
        const host = await publish(article);
        const before = host.textContent;
        annotated(host, {each: 'all'});
        expect(host.textContent).to.equal(before);
      });
    });

  const marks = async (content: string, options: Partial<AnnotateOptions> = {}) => {
    const host = await fixture<HTMLElement>(html`<p></p>`);
    host.innerHTML = content;
    const {terms} = annotated(host, {each: 'all', ...options});
    return terms.map((term) => `${term.getAttribute('actor')}: ${term.textContent}`);
  };

  it('gives terms the explainer and the group that it is told', async () => {
    const host = await fixture<HTMLElement>(html`<p>In Iraq.</p>`);
    const {terms} = annotated(host, {src: '/e.json', group: 'g'});
    expect(terms.map(({outerHTML}) => outerHTML)).to.deep.equal([
      '<explainer-term actor="iraq" src="/e.json" group="g">Iraq</explainer-term>',
    ]);
  });

  it('does not mark a name that two actors share', async () => {
    const actors = [
      {id: 'a', name: 'Ana Bell', aliases: ['Bell']},
      {id: 'b', name: 'Ben Bell', aliases: ['Bell', 'Benny']},
    ];
    expect(await marks('There are Bell, Ana Bell and Benny.', {explainer: {actors}})).to.deep.equal(['a: Ana Bell', 'b: Benny']);
  });

  it('passes over names that it is told to', async () => {
    expect(await marks('of Radio Free Iraq and of Iraq', {except: ['Radio Free Iraq']})).to.deep.equal(['iraq: Iraq']);
  });

  it('never marks a description of people without a name', async () => {
    expect(await marks('There were four men, hundreds of American soldiers, and their own countrymen.')).to.deep.equal([]);
  });

  for (const [what, content, expected] of [
    ['a name over two text nodes side by side is read but not marked', 'the Quds <!-- --> Force and Iran', ['iran: Iran']],
    ['a word that goes on in another element', '<b>Iran</b>ian and Iraq<i>i</i>', []],
    ['a name in an element of its own', 'of <b>Iran</b>, of <em>Quds Force</em>', ['iran: Iran', 'quds-force: Quds Force']],
    ['a name before a note', 'in Iran<sup>3</sup>', ['iran: Iran']],
    ['curly and straight apostrophes', "Iraq's and Iraq’s", ['iraq: Iraq', 'iraq: Iraq']],
    [
      'accents and signs that few type',
      'Qāyis Khazālī of ʿAsāʾib Ahl al-Haq',
      ['qayis-khazali: Qāyis Khazālī', 'asaib-ahl-al-haq: ʿAsāʾib Ahl al-Haq'],
    ],
    ['a soft hyphen', 'Kha\u00adzali', ['qayis-khazali: Kha\u00adzali']],
    [
      'an acronym with stops or without, and no pronoun',
      'the U.S., the US, and us',
      ['united-states: U.S.', 'united-states: US'],
    ],
    ['a sentence’s capital', 'Al Qaeda', ['al-qaeda: Al Qaeda']],
    ['elisions and endings', 'd’Iran, Iran’da', ['iran: Iran', 'iran: Iran']],
    ['another man of that surname', 'and Ali Moore; Laith Khazali', ['laith: Laith']],
    ['a title before a surname', 'and Sheikh Khazali', ['qayis-khazali: Khazali']],
    ['two names with a hyphen', 'the Iran-Iraq war, the Iran–Contra affair', ['iran: Iran', 'iraq: Iraq']],
    ['a name across lines of the source', 'the Islamic\n      State', ['islamic-state: Islamic\n      State']],
  ] as const)
    it(`reads ${what}`, async () => expect(await marks(content)).to.deep.equal(expected));

  it('reads scripts without spaces', async () => {
    const actors = [{id: 'iran', name: 'Iran', names: [{text: '伊朗'}, {text: 'อิหร่าน'}]}];
    expect(await marks('位于伊朗的。ในอิหร่านนี้', {explainer: {actors}})).to.deep.equal(['iran: 伊朗', 'iran: อิหร่าน']);
  });

  it('marks nothing that a reader cannot see, nor where the element itself is closed', async () => {
    expect(
      await marks('<span style="display: none">Iran</span><details><summary>Iraq</summary><p>Syria</p></details> Iran', {
        each: 'first',
      }),
    ).to.deep.equal(['iran: Iran']);
    const heading = await fixture<HTMLElement>(html`<h2>Iran</h2>`);
    expect(annotated(heading).terms).to.deep.equal([]);
  });

  it('marks elements that are not on the page yet', () => {
    const element = Object.assign(document.createElement('p'), {textContent: 'In Iran.'});
    expect(annotated(element).terms).to.have.length(1);
  });

  it('counts a mention once for elements within each other, and not again when called again', async () => {
    const host = await fixture<HTMLElement>(
      html`<div>
        <p>Iran and Iran</p>
        <p>Iraq</p>
      </div>`,
    );
    expect(annotated(host, {elements: [host, ...host.children], each: 'all'}).terms).to.have.length(3);
    expect(annotated(host).terms).to.have.length(0);
  });

  it('leaves what the page has changed since, and takes out the terms alone', async () => {
    const host = await fixture<HTMLElement>(html`<p>In Iran and in Iraq they wait.</p>`);
    const {undo} = annotated(host);
    host.querySelector('explainer-term')!.textContent = 'Persia';
    undo();
    expect(host.innerHTML.replace(/<!--.*?-->/g, '')).to.equal('In Persia and in Iraq they wait.');
    expect(host.childNodes.length).to.be.at.most(3);
  });

  it('marks terms that work', async () => {
    const host = await fixture<HTMLElement>(html`<p>In Iran.</p>`);
    const [term] = annotated(host).terms as ExplainerTerm[];
    await term!.updateComplete;
    expect(term!.trigger).to.have.attribute('role', 'button');
  });
});

function allText(host: Element): Node[] {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
