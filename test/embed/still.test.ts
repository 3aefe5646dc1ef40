import {expect} from '@open-wc/testing';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {renderStill} from '../../src/embed/still.js';
import {explainerOf, ODD} from '../graph/documents.js';

const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const words = (document: Document): string =>
  [...document.querySelectorAll('tspan')].map(({textContent}) => textContent).join(' ');

describe('renderStill', () => {
  for (const size of [
    {width: 1200, height: 800},
    {width: 360, height: 720},
  ])
    it(`has title, names, key, source and date at ${size.width} × ${size.height}`, () => {
      const document = parsed(renderStill(packaged, size));
      expect(document.querySelector('parsererror')).to.equal(null);
      expect(document.documentElement.getAttribute('width')).to.equal(String(size.width));
      const text = words(document);
      for (const part of [packaged.title, 'Iran', 'command', 'The Weekly Standard', 'As of about September 2018'])
        expect(text).to.include(part);
    });

  it('is the same every time, and needs nothing from elsewhere', () => {
    const still = renderStill(packaged, {width: 900, height: 600});
    expect(renderStill(packaged, {width: 900, height: 600})).to.equal(still);
    expect(still).to.not.match(/url\(|href|<style|<script/);
  });

  it('takes the element’s filters', () => {
    const still = renderStill(packaged, {width: 600, height: 600, focus: 'laith', depth: 1});
    expect(words(parsed(still)))
      .to.include('Qayis Khazali')
      .and.not.include('Lebanese');
  });

  it('brings out the actor in focus, as the element does', () => {
    const still = parsed(renderStill(packaged, {width: 900, height: 700, focus: 'laith'}));
    const paths = (look: string) => [...still.querySelectorAll(`${look} > path`)].length;
    const own = packaged.relations.filter(({from, to}) => from === 'laith' || to === 'laith').length;
    expect(paths('g[stroke="#dcdee2"][stroke-width="1.4"]') + paths('g[stroke="#dcdee2"][stroke-width="1.8"]')).to.equal(
      packaged.relations.length - own,
    );
    const name = [...still.querySelectorAll('text')].find(({textContent}) => textContent === 'Laith');
    expect(name?.parentElement?.getAttribute('font-weight')).to.equal('700');
  });

  it('says what its shapes mean, and no others', () => {
    const key = (still: string) => words(parsed(still));
    expect(key(renderStill(packaged, {width: 900, height: 700}))).to.match(/institution.* not named/);
    expect(key(renderStill(packaged, {width: 900, height: 700, actorKinds: ['person']})))
      .to.include('person')
      .and.not.include('institution');
  });

  it('says how much it leaves out, if anything', () => {
    const all = `of ${packaged.actors.length} actors`;
    expect(words(parsed(renderStill(packaged, {width: 900, height: 700})))).to.not.include(all);
    const states = packaged.actors.filter(({kind}) => kind === 'state').length;
    expect(words(parsed(renderStill(packaged, {width: 900, height: 700, actorKinds: ['state']})))).to.include(`${states} ${all}`);
  });

  it('keeps to its size, and everything within it', () => {
    const still = parsed(renderStill(packaged, {width: 360, height: 900})).documentElement;
    expect(['width', 'height'].map((side) => still.getAttribute(side))).to.deep.equal(['360', '900']);
    for (const layer of still.children) {
      const top = Number(/ ([\d.-]+)\)/.exec(layer.getAttribute('transform') ?? '')?.[1] ?? 0);
      for (const line of layer.querySelectorAll('tspan'))
        expect(top + Number(line.getAttribute('y')), line.textContent!).to.be.within(12, 896);
    }
  });

  it('escapes what a document says', () => {
    const explainer = {...explainerOf(2, [[0, 1]]), title: '<script>&"\u0000'};
    const document = parsed(renderStill(explainer, {width: 400, height: 400}));
    expect(document.querySelector('parsererror, script')).to.equal(null);
    expect(document.documentElement.getAttribute('aria-label')).to.equal('<script>&"');
  });

  for (const [name, actors, pairs] of ODD)
    it(`draws ${name}`, () => {
      const still = renderStill(explainerOf(actors, pairs), {width: 300, height: 300});
      expect(parsed(still).querySelector('parsererror')).to.equal(null);
      expect(still).to.not.match(/NaN|undefined|Infinity/);
    });
});
