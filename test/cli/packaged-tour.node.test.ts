import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {lookup} from '../../src/explainer/queries.js';
import type {Relation, TourStep} from '../../src/explainer/schema.js';

const {relations} = lookup(packaged);
const lit = (step: TourStep): readonly Relation[] => step.relations.map((id) => relations.get(id)!);
const words = (text: string): number => text.split(/\s+/).length;

/** The actors that can be reached from a step's first along what it lights. */
function together(step: TourStep): ReadonlySet<string> {
  const reached = new Set(step.actors.slice(0, 1));
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const {from, to} of lit(step)) if (reached.has(from) || reached.has(to)) reached.add(from).add(to);
  }
  return reached;
}

describe('the packaged tour', () => {
  it('has 7 to 9 steps', () => assert(packaged.tour.length >= 7 && packaged.tour.length <= 9));

  it('says at its end as of when it holds', () => assert.match(packaged.tour.at(-1)!.text, /one article.*September 2018/));

  for (const step of packaged.tour) {
    describe(step.title, () => {
      it('can be read at a glance', () => {
        assert(words(step.title) <= 8, `${words(step.title)} words in the title`);
        assert(words(step.text) <= 60, `${words(step.text)} words in the text`);
        assert(step.actors.length >= 3 && step.actors.length <= 9, `${step.actors.length} actors`);
      });

      it('lights one connected group and nobody else', () =>
        assert.deepEqual([...together(step)].sort(), [...step.actors].sort()));

      it('rests on every relation it lights', () =>
        assert.deepEqual(
          step.relations.filter((id) => !step.basis.includes(id)),
          [],
        ));

      it('names nothing twice', () => {
        for (const list of [step.actors, step.relations, step.basis]) assert.equal(new Set(list).size, list.length);
      });
    });
  }
});
