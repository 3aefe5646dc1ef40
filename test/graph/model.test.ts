import {expect} from '@open-wc/testing';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {buildGraph, type GraphFilters} from '../../src/graph/model.js';
import {explainerOf, randomPairs} from './documents.js';

describe('buildGraph', () => {
  it('has every actor and every relation of the packaged explainer', () => {
    const {nodes, links} = buildGraph(packaged);
    expect(nodes.map(({id}) => id)).to.deep.equal(packaged.actors.map(({id}) => id));
    expect(links.map(({id}) => id)).to.deep.equal(packaged.relations.map(({id}) => id));
  });

  it('has those of generated documents, with degrees that add up', () => {
    for (let seed = 0; seed < 200; seed++) {
      const explainer = explainerOf(seed % 23, randomPairs(seed % 23, seed % 41, seed));
      const {nodes, links} = buildGraph(explainer);
      expect(links.map(({id}) => id)).to.deep.equal(explainer.relations.map(({id}) => id));
      const loops = links.filter(({source, target}) => source === target).length;
      expect(nodes.reduce((sum, {degree}) => sum + degree, 0)).to.equal(2 * links.length - loops);
    }
  });

  it('numbers the links of one pair, whichever way they go', () => {
    const {links} = buildGraph(
      explainerOf(3, [
        [0, 1],
        [1, 0],
        [1, 2],
        [0, 1],
      ]),
    );
    expect(links.map(({lane, lanes}) => [lane, lanes])).to.deep.equal([
      [0, 3],
      [1, 3],
      [0, 1],
      [2, 3],
    ]);
  });

  // a0 – a1 – a2 – a3, a0 – a4; kinds go person, group, state, institution, person; types command, support, kinship, alliance.
  const chain = explainerOf(6, [
    [0, 1],
    [1, 2],
    [2, 3],
    [4, 0],
  ]);
  const cases: [GraphFilters, string, string][] = [
    [{}, 'a0 a1 a2 a3 a4 a5', 'r0 r1 r2 r3'],
    [{focus: 'a0'}, 'a0 a1 a2 a3 a4 a5', 'r0 r1 r2 r3'],
    [{focus: 'a0', depth: 0}, 'a0', ''],
    [{focus: 'a0', depth: 1}, 'a0 a1 a4', 'r0 r3'],
    [{focus: 'a0', depth: 2}, 'a0 a1 a2 a4', 'r0 r1 r3'],
    [{focus: 'a5', depth: 9}, 'a5', ''],
    [{depth: 1}, 'a0 a1 a2 a3 a4 a5', 'r0 r1 r2 r3'],
    [{actorKinds: ['person']}, 'a0 a4', 'r3'],
    [{actorKinds: ['group', 'state']}, 'a1 a2 a5', 'r1'],
    [{actorKinds: ['state'], focus: 'a1'}, 'a1 a2', 'r1'],
    [{relationTypes: ['command']}, 'a0 a1', 'r0'],
    [{relationTypes: ['command'], focus: 'a3'}, 'a0 a1 a3', 'r0'],
    [{relationTypes: ['command', 'alliance'], focus: 'a1', depth: 1}, 'a0 a1', 'r0'],
    [{actorKinds: ['state'], relationTypes: ['command']}, '', ''],
  ];
  for (const [filters, actors, relations] of cases)
    it(`keeps ${actors || 'nobody'} by ${JSON.stringify(filters)}`, () => {
      const {nodes, links} = buildGraph(chain, filters);
      expect(nodes.map(({id}) => id).join(' ')).to.equal(actors);
      expect(links.map(({id}) => id).join(' ')).to.equal(relations);
    });
});
