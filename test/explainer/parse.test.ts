import {expect} from '@open-wc/testing';
import {parse} from '../../src/explainer/parse.js';
import type {Explainer} from '../../src/explainer/schema.js';
import {type Json, validDocument} from './document.js';

/** Parses the valid document after a change to it. */
function parseWith(change: (document: Json) => void) {
  const document = validDocument();
  change(document);
  return parse(document);
}

const ids = (items: readonly {id: string}[]) => items.map(({id}) => id);

describe('parse', () => {
  it('takes a good document without a word', () => {
    const {explainer, problems, code} = parse(validDocument());
    expect(problems).to.deep.equal([]);
    expect(code).to.equal(undefined);
    expect(ids(explainer!.actors)).to.deep.equal(['ana', 'ben', 'band']);
  });

  it('gives every list, and defaults, to a document that has only what it must', () => {
    const {schemaVersion, id, version, lang, title, summary, asOf, publisher, license} = validDocument();
    const head = {schemaVersion, id, version, lang, title, summary, asOf, publisher, license};
    const {explainer, problems} = parse({
      ...head,
      sources: [],
      actors: [{id: 'ana', kind: 'person', name: 'Ana', role: '', summary: ''}],
    });
    expect(problems).to.deep.equal([]);
    const {relationTypes, relations, quotes, events, tour, corrections, withdrawn, actors} = explainer!;
    for (const list of [relationTypes, relations, quotes, events, tour, corrections, withdrawn]) expect(list).to.deep.equal([]);
    expect(actors[0]).to.include({name: 'Ana'});
    for (const list of ['aliases', 'names', 'basis', 'facts'] as const) expect(actors[0]![list]).to.deep.equal([]);
  });

  it('leaves what it was given as it was', () => {
    const document = validDocument();
    parse(document);
    expect(document).to.deep.equal(validDocument());
    expect(Object.isFrozen(document.actors[0])).to.equal(false);
  });

  it('ignores fields that it does not know', () => {
    const {explainer, problems} = parseWith((document) => {
      document.$schema = 'schema.json';
      document.actors[0].mood = {deep: [1]};
    });
    expect(problems).to.deep.equal([]);
    expect(explainer!.actors[0]).not.to.have.property('mood');
  });

  describe('finds unusable', () => {
    const cases: Record<string, unknown> = {
      nothing: undefined,
      null: null,
      'a list': [],
      text: '{}',
      'an empty object': {},
      'no title': {...validDocument(), title: undefined},
      'an empty title': {...validDocument(), title: ''},
      'a version that is text': {...validDocument(), schemaVersion: '1'},
      'a date that is none': {...validDocument(), asOf: 'last year'},
      'no actors': {...validDocument(), actors: undefined},
      'actors that are no list': {...validDocument(), actors: {}},
      'sources that are no list': {...validDocument(), sources: 'article'},
    };
    for (const [name, document] of Object.entries(cases)) {
      it(name, () => {
        const {explainer, problems, code} = parse(document);
        expect(explainer).to.equal(null);
        expect(code).to.equal('invalid');
        expect(problems).not.to.be.empty;
        expect(problems[0]!.message).to.match(/so the document cannot be used$/);
      });
    }

    it('another schemaVersion, as unsupported', () => {
      const {explainer, problems, code} = parse({schemaVersion: 2});
      expect(explainer).to.equal(null);
      expect(code).to.equal('unsupported');
      expect(problems.map(({pointer}) => pointer)).to.deep.equal(['/schemaVersion']);
    });
  });

  describe('drops only what is bad:', () => {
    /** What is broken; where that is reported; what is gone and what stays. */
    const cases: [string, (document: Json) => void, string, (explainer: Explainer) => unknown, unknown][] = [
      ['an actor without a name', (d) => delete d.actors[1].name, '/actors/1/name', (e) => ids(e.actors), ['ana', 'band']],
      ['an actor that is null', (d) => (d.actors[1] = null), '/actors/1', (e) => ids(e.actors), ['ana', 'band']],
      ['an id with capitals', (d) => (d.actors[1].id = 'Ben'), '/actors/1/id', (e) => ids(e.actors), ['ana', 'band']],
      [
        'a fact, not its actor',
        (d) => delete d.actors[0].facts[0].text,
        '/actors/0/facts/0/text',
        (e) => [ids(e.actors)[0], e.actors[0]!.facts],
        ['ana', []],
      ],
      [
        'an alias',
        (d) => (d.actors[0].aliases = ['A.', 5, 'Anna']),
        '/actors/0/aliases/1',
        (e) => e.actors[0]!.aliases,
        ['A.', 'Anna'],
      ],
      [
        'a name with no language',
        (d) => delete d.actors[0].names[0].lang,
        '/actors/0/names/0/lang',
        (e) => e.actors[0]!.names,
        [],
      ],
      ['a list that is none', (d) => (d.actors[0].aliases = 'A.'), '/actors/0/aliases', (e) => e.actors[0]!.aliases, []],
      [
        'an image without credit',
        (d) => delete d.actors[0].image.credit,
        '/actors/0/image/credit',
        (e) => e.actors[0]!.image,
        undefined,
      ],
      ['a count that is text', (d) => (d.actors[2].count = '5'), '/actors/2/count', (e) => e.actors[2]!.count, undefined],
      ['a count of none', (d) => (d.actors[2].count = 0), '/actors/2/count', (e) => e.actors[2]!.count, undefined],
      ['an url', (d) => (d.sources[0].url = 'example.org'), '/sources/0/url', (e) => e.sources[0]!.url, undefined],
      ['a date', (d) => (d.relations[0].since = 'spring'), '/relations/0/since', (e) => e.relations[0]!.since, undefined],
      [
        'a day that is none',
        (d) => (d.relations[0].since = '2007-02-29'),
        '/relations/0/since',
        (e) => e.relations[0]!.since,
        undefined,
      ],
      [
        'a relation without evidence',
        (d) => (d.relations[0].evidence = []),
        '/relations/0/evidence',
        (e) => ids(e.relations),
        ['friends'],
      ],
      [
        'one locator of two',
        (d) => d.relations[0].evidence.push({paragraph: 0, start: 'x'}),
        '/relations/0/evidence/1/paragraph',
        (e) => e.relations[0]!.evidence.length,
        1,
      ],
      [
        'relations that are no list',
        (d) => (d.relations = 'none'),
        '/relations',
        (e) => [e.relations, ids(e.quotes)],
        [[], ['we-play']],
      ],
      ['a flag', (d) => (d.quotes[0].partial = 'yes'), '/quotes/0/partial', (e) => e.quotes[0]!.partial, false],
      ['a correction', (d) => (d.corrections[0].date = 5), '/corrections/0/date', (e) => e.corrections, []],
      [
        'a position',
        (d) => (d.layouts.wide.positions.ana = [1, Infinity]),
        '/layouts/wide/positions/ana',
        (e) => Object.keys(e.layouts!.wide.positions),
        ['ben', 'band'],
      ],
      ['layouts without a height', (d) => delete d.layouts.tall.height, '/layouts/tall/height', (e) => e.layouts, undefined],
      [
        'a translation at a script',
        (d) => (d.translations.fa = 'javascript:alert(1)'),
        '/translations/fa',
        (e) => Object.keys(e.translations!),
        ['ar'],
      ],
    ];
    for (const [name, change, pointer, look, left] of cases) {
      it(name, () => {
        const {explainer, problems} = parseWith(change);
        expect(problems.map((problem) => problem.pointer)).to.include(pointer);
        expect(look(explainer!)).to.deep.equal(left);
      });
    }
  });

  describe('keeps, as other, an unknown', () => {
    const cases: [string, (document: Json) => void, (explainer: Explainer) => unknown][] = [
      ['kind of actor', (d) => (d.actors[0].kind = 'robot'), (e) => e.actors[0]!.kind],
      ['kind of source', (d) => (d.sources[1].kind = 'tape'), (e) => e.sources[1]!.kind],
      ['status', (d) => (d.relations[0].status = 'rumoured'), (e) => e.relations[0]!.status],
      ['voice', (d) => (d.quotes[0].voice = 'song'), (e) => e.quotes[0]!.voice],
      ['tone', (d) => (d.relationTypes[0].tone = 'trade'), (e) => e.relationTypes[0]!.tone],
    ];
    for (const [name, change, look] of cases) {
      it(name, () => {
        const {explainer, problems} = parseWith(change);
        expect(look(explainer!)).to.equal('other');
        expect(problems).to.have.length(1);
        expect(problems[0]!.remedy).to.match(/^It must be one of /);
      });
    }

    it('nature, without it', () => {
      const {explainer, problems} = parseWith((d) => (d.actors[0].facts[0].nature = 'rumour'));
      expect(explainer!.actors[0]!.facts[0]).not.to.have.property('nature');
      expect(problems).to.have.length(1);
    });
  });

  it('keeps a relation of an undeclared type, under a type that shows its id', () => {
    const {explainer, problems} = parseWith((d) => (d.relations[0].type = 'sings-for'));
    const type = explainer!.relationTypes.find(({id}) => id === 'sings-for');
    expect(type).to.include({label: 'sings for', tone: 'other', directed: true});
    expect(type!.inverse).not.to.equal(type!.label);
    expect(problems.map(({pointer}) => pointer)).to.deep.equal(['/relations/0/type']);
  });

  it('keeps the first of two items with one id, whatever they are', () => {
    const {explainer, problems} = parseWith((d) => {
      d.actors.push({...d.actors[0], name: 'Another Ana'});
      d.events[0].id = 'leads';
    });
    expect(explainer!.actors.map(({name}) => name)).to.deep.equal(['Ana', 'Ben', 'the Band']);
    expect(ids(explainer!.relations)).to.include('leads');
    expect(ids(explainer!.events)).to.deep.equal(['split']);
    expect(problems.map(({pointer}) => pointer)).to.include.members(['/actors/3/id', '/events/0/id']);
  });

  describe('does without a reference to nothing:', () => {
    const cases: [string, (document: Json) => void, (explainer: Explainer) => unknown, unknown][] = [
      ['a relation from it goes', (d) => (d.relations[0].from = 'nobody'), (e) => ids(e.relations), ['friends']],
      ['a relation to it goes', (d) => (d.relations[0].to = 'nobody'), (e) => ids(e.relations), ['friends']],
      ['a claim by it goes', (d) => (d.actors[0].facts[0].by = 'nobody'), (e) => e.actors[0]!.facts, []],
      [
        'a claim with evidence only there goes',
        (d) => (d.events[1].evidence[0].source = 'nowhere'),
        (e) => ids(e.events),
        ['founding'],
      ],
      ['a quote by it goes', (d) => (d.quotes[0].speaker = 'nobody'), (e) => e.quotes, []],
      ['it is not who a quote is about', (d) => d.quotes[0].about.push('nobody'), (e) => e.quotes[0]!.about, ['band']],
      ['it takes no part', (d) => d.events[1].participants.push({actor: 'nobody'}), (e) => e.events[1]!.participants.length, 1],
      [
        'a summary does not rest on it',
        (d) => d.actors[0].basis.push('nothing'),
        (e) => e.actors[0]!.basis,
        ['fact-ana', 'leads'],
      ],
      [
        'a summary does not rest on what was dropped',
        (d) => (d.relations[0].to = 'nobody'),
        (e) => e.actors[0]!.basis,
        ['fact-ana'],
      ],
      ['a tour does not light it', (d) => d.tour[0].actors.push('nobody'), (e) => e.tour[0]!.actors, ['ana']],
      ['a source is not its words', (d) => (d.sources[2].actor = 'nobody'), (e) => e.sources[2]!.actor, undefined],
      ['nothing came through it', (d) => (d.sources[2].via = 'nowhere'), (e) => e.sources[2]!.via, undefined],
      ['nothing comes after it', (d) => (d.events[1].after = 'never'), (e) => e.events[1]!.after, undefined],
      [
        'it has no position',
        (d) => (d.layouts.wide.positions.nobody = [1, 1]),
        (e) => Object.keys(e.layouts!.wide.positions),
        ['ana', 'ben', 'band'],
      ],
    ];
    for (const [name, change, look, left] of cases) {
      it(name, () => {
        const {explainer, problems} = parseWith(change);
        expect(look(explainer!)).to.deep.equal(left);
        expect(problems).not.to.be.empty;
      });
    }
  });

  it('opens a circle of sources and one of events, once each', () => {
    const {explainer, problems} = parseWith((d) => {
      d.sources[0].via = 'word-of-ana';
      d.events[0].after = 'split';
    });
    expect(explainer!.sources.filter(({via}) => via)).to.have.length(2);
    expect(explainer!.events.filter(({after}) => after)).to.have.length(1);
    expect(problems.filter(({message}) => message.includes('leads back'))).to.have.length(2);
  });

  it('opens the circle of an event after itself', () => {
    const {explainer} = parseWith((d) => (d.events[0].after = 'founding'));
    expect(explainer!.events[0]).not.to.have.property('after');
  });

  it('says what is wrong in words that an author can act on', () => {
    const {problems} = parseWith((d) => (d.relations[0].since = 'March 2007'));
    expect(problems).to.deep.equal([
      {
        pointer: '/relations/0/since',
        message: 'since is "March 2007", so since is left out',
        remedy: 'It must be an EDTF level 1 date, like 2007-03, 2007-21 (spring 2007), 2009-12~ or 2014/...',
      },
    ]);
  });

  it('points with the escapes of RFC 6901', () => {
    const {problems} = parseWith((d) => (d.translations['a/b~c'] = 5));
    expect(problems[0]!.pointer).to.equal('/translations/a~1b~0c');
  });

  it('takes twenty thousand actors in seconds', function () {
    this.timeout(20_000);
    const {explainer, problems} = parseWith((d) => {
      d.actors.push(
        ...Array.from({length: 20_000}, (_, n) => ({id: `a${n}`, kind: 'person', name: 'N.', role: '', summary: ''})),
      );
      d.sources.push(
        ...Array.from({length: 20_000}, (_, n) => ({id: `s${n}`, kind: 'person', title: 'S.', via: n ? `s${n - 1}` : 'article'})),
      );
      d.relations.push(
        ...Array.from({length: 20_000}, (_, n) => ({...d.relations[0], id: `r${n}`, from: `a${n}`, to: 'nobody'})),
      );
    });
    expect(explainer!.actors).to.have.length(20_003);
    expect(problems).to.have.length(20_000);
  });
});
