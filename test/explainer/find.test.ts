import {expect} from '@open-wc/testing';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {findActors} from '../../src/explainer/find.js';
import type {Actor} from '../../src/explainer/schema.js';
import {explainerOf} from '../graph/documents.js';

/** Actors of these names; further names come after a slash, those with a colon in a language of their own. */
const actorsOf = (...all: string[]): readonly Actor[] =>
  all.map((one, i) => {
    const [name = '', ...others] = one.split('/');
    const names = others.flatMap((other) =>
      other.includes(':') ? [{lang: other.split(':')[0]!, text: other.split(':')[1]!}] : [],
    );
    return {...explainerOf(1, []).actors[0]!, id: `a${i}`, name, aliases: others.filter((other) => !other.includes(':')), names};
  });

const found = (actors: readonly Actor[], query: string, most?: number) =>
  findActors(actors, query, most).found.map(({actor, also}) => (also ? `${actor.name} (${also.text})` : actor.name));

describe('findActors', () => {
  for (const [query, name] of [
    ['qayis khazali', 'Qayis al-Khazālī'],
    ['QAYIS AL-KHAZALI', 'Qayis Khazali'],
    ['al-khazali', 'Qayis al-Khazali'],
    ['asaib', '‘Aṣa’ib'],
    ['asa’ib', 'Asaib'],
    ["a'saib", 'Aʿsaib'],
    ['popular mobilization', 'Popular-Mobilization Forces'],
    ['us military', 'U.S. military'],
    ['u.s.', 'US military'],
    ['suleimani qas', 'Qassem Suleimani'],
    ['zal', 'Khazali'],
    ['al qa', 'al Qaeda'],
    ['al', 'Al Qaeda'],
    ['احمد', 'أحمد'],
    ['éli', 'Eli'],
    ['  eli ', 'Eli'],
  ] as const)
    it(`finds ${name} by “${query}”`, () => expect(found(actorsOf('Nobody Else', name), query)).to.deep.equal([name]));

  it('puts the whole name first, then beginnings of names, of words, and parts of them, else in the order of the document', () => {
    const actors = actorsOf('Chairan', 'North Iran Front', 'Iran Two', 'Iranian Guard', 'Iran', 'Old Iran');
    expect(found(actors, 'iran')).to.deep.equal(['Iran', 'Iran Two', 'Iranian Guard', 'North Iran Front', 'Old Iran', 'Chairan']);
  });

  it('says by which other name it found an actor, in its language', () => {
    const actors = actorsOf('Islamic State/ISIS/ar:داعش', 'United States/U.S.');
    expect(found(actors, 'isis')).to.deep.equal(['Islamic State (ISIS)']);
    expect(findActors(actors, 'داعش').found[0]!.also).to.deep.equal({lang: 'ar', text: 'داعش'});
    expect(found(actors, 'state')).to.deep.equal(['Islamic State', 'United States']);
  });

  it('finds every actor of the packaged explainer by each of its names, first or among those of the same name', () => {
    for (const actor of packaged.actors)
      for (const text of [actor.name, ...actor.aliases, ...actor.names.map(({text}) => text)])
        expect(
          findActors(packaged.actors, text).found.map(({actor: {id}}) => id),
          text,
        ).to.include(actor.id);
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', ' ', '-', '’'])
      expect(findActors(packaged.actors, query), query).to.deep.equal({found: [], count: 0});
    expect(findActors(packaged.actors, 'zzz').count).to.equal(0);
  });

  it('gives the first of many and says how many there are', () => {
    const {actors} = explainerOf(30, []);
    const {found, count} = findActors(actors, 'actor', 5);
    expect(found.map(({actor}) => actor.id)).to.deep.equal(['a1', 'a2', 'a4', 'a5', 'a7']);
    expect(count).to.equal(30);
  });

  it('lets go of nothing that follows by its rank, when many of lower rank come before', () => {
    const {actors} = explainerOf(30, []);
    expect(found(actors, 'actor 29', 1)).to.deep.equal(['Actor 29']);
  });
});
