import {expect} from '@open-wc/testing';
import {freeze, isComplete} from '../../src/explainer/freeze.js';
import {parse} from '../../src/explainer/parse.js';
import {type Json, validDocument} from './document.js';

/** As published: what `parse` made, written out. */
const published = (): Json => JSON.parse(JSON.stringify(parse(validDocument()).explainer));

describe('isComplete', () => {
  it('is true of a document that was parsed when published', () => expect(isComplete(published())).to.equal(true));

  const cases: Record<string, (document: Json) => void> = {
    'another version': (d) => (d.schemaVersion = 2),
    'no quotes': (d) => delete d.quotes,
    'a list that is an object': (d) => (d.relations = {}),
  };
  for (const [name, change] of Object.entries(cases)) {
    it(`is false of ${name}`, () => {
      const document = published();
      change(document);
      expect(isComplete(document)).to.equal(false);
    });
  }

  for (const value of [undefined, null, 5, 'text', [], {}]) {
    it(`is false of ${JSON.stringify(value)}`, () => expect(isComplete(value)).to.equal(false));
  }
});

describe('freeze', () => {
  it('freezes all the way down and gives back the same document', () => {
    const document = published();
    expect(freeze(document)).to.equal(document);
    expect(() => document.actors[0].facts[0].evidence.push(1)).to.throw(TypeError);
    expect(() => (document.title = 'Another')).to.throw(TypeError);
  });

  it('makes of a published document what parse makes of it', () => {
    expect(freeze(published())).to.deep.equal(parse(published()).explainer);
  });

  it('goes deeper than the stack', () => {
    let deep: Json = {};
    const innermost = deep;
    for (let level = 0; level < 200_000; level++) deep = [deep];
    freeze(deep);
    expect(Object.isFrozen(innermost)).to.equal(true);
  });
});
