import {expect} from '@open-wc/testing';
import {allClaims, claimsBySource} from '../../src/explainer/claims.js';
import {eventsOf, groupTies, lookup, quotesAbout, quotesBy, sourceChain, tiesOf} from '../../src/explainer/queries.js';
import type {Explainer} from '../../src/explainer/schema.js';
import {parsed} from './document.js';

const ids = (items: readonly {id: string}[]) => items.map(({id}) => id);

describe('tiesOf', () => {
  const explainer = parsed();
  const read = (actorId: string) =>
    tiesOf(explainer, actorId).map(({label, other, outgoing}) => `${label} ${other.name}${outgoing ? ' →' : ''}`);

  const cases: [string, string[]][] = [
    ['ana', ['leader of the Band →', 'friend of Ben']],
    ['band', ['led by Ana']],
    ['ben', ['friend of Ana →']],
    ['nobody', []],
  ];
  for (const [actorId, expected] of cases) {
    it(`of ${actorId} reads ${expected.join(', ') || 'as nothing'}`, () => expect(read(actorId)).to.deep.equal(expected));
  }

  it('has a tie to oneself once', () => {
    const alone = parsed((d) => (d.relations[0].to = 'ana'));
    expect(tiesOf(alone, 'ana').filter(({type}) => type.id === 'leader-of')).to.have.length(1);
  });

  it('gives the same list when asked again', () => expect(tiesOf(explainer, 'ana')).to.equal(tiesOf(explainer, 'ana')));
});

describe('groupTies', () => {
  it('groups by label in order of first appearance', () => {
    const explainer = parsed((d) => d.relations.push({...d.relations[0], id: 'leads-ben', to: 'ben'}));
    const groups = groupTies(tiesOf(explainer, 'ana')).map(({label, ties}) => [label, ties.map(({other}) => other.id)]);
    expect(groups).to.deep.equal([
      ['leader of', ['band', 'ben']],
      ['friend of', ['ben']],
    ]);
  });
});

describe('what an actor says and does', () => {
  const explainer = parsed();
  const cases: [string, (explainer: Explainer, id: string) => readonly {id: string}[], string, string[]][] = [
    ['quotesBy', quotesBy, 'ana', ['we-play']],
    ['quotesBy', quotesBy, 'band', []],
    ['quotesAbout', quotesAbout, 'band', ['we-play']],
    ['quotesAbout', quotesAbout, 'nobody', []],
    ['eventsOf', eventsOf, 'band', ['founding', 'split']],
    ['eventsOf', eventsOf, 'ana', ['founding']],
    ['eventsOf', eventsOf, 'ben', []],
  ];
  for (const [name, query, actorId, expected] of cases) {
    it(`${name}(${actorId}): ${expected.join(', ') || 'none'}`, () =>
      expect(ids(query(explainer, actorId))).to.deep.equal(expected));
  }

  it('lists an event once for an actor who has two parts in it', () => {
    const twice = parsed((d) => d.events[0].participants.push({actor: 'ana', part: 'treasurer'}));
    expect(ids(eventsOf(twice, 'ana'))).to.deep.equal(['founding']);
  });
});

describe('lookup', () => {
  it('finds items by id and makes its maps once', () => {
    const explainer = parsed();
    expect(lookup(explainer).actors.get('ana')?.name).to.equal('Ana');
    expect(lookup(explainer).relationTypes.get('leader-of')?.inverse).to.equal('led by');
    expect(lookup(explainer).actors.get('constructor')).to.equal(undefined);
    expect(lookup(explainer)).to.equal(lookup(explainer));
  });
});

describe('sources', () => {
  it('lead from who asserts something out to the article', () => {
    expect(ids(sourceChain(parsed(), 'word-of-ana'))).to.deep.equal(['word-of-ana', 'log', 'article']);
  });

  it('lead nowhere from an unknown one', () => expect(sourceChain(parsed(), 'nobody')).to.deep.equal([]));

  it('lead round a circle once, in a document that was never checked', () => {
    const circle = {
      sources: [
        {id: 'a', via: 'b'},
        {id: 'b', via: 'a'},
      ],
      actors: [],
      relations: [],
      relationTypes: [],
      quotes: [],
      events: [],
    };
    expect(ids(sourceChain(circle as unknown as Explainer, 'a'))).to.deep.equal(['a', 'b']);
  });

  it('have the claims that they assert', () => {
    const bySource = claimsBySource(parsed());
    expect([...bySource.keys()]).to.deep.equal(['article', 'word-of-ana']);
    expect(bySource.get('word-of-ana')!.map(({kind, claim}) => `${kind} ${claim.id}`)).to.deep.equal(['quote we-play']);
  });
});

describe('allClaims', () => {
  it('has facts, relations, quotes and events, each with its kind', () => {
    expect(allClaims(parsed()).map(({kind, claim}) => `${kind} ${claim.id}`)).to.deep.equal([
      'fact fact-ana',
      'relation leads',
      'relation friends',
      'quote we-play',
      'event founding',
      'event split',
    ]);
  });
});
