import {expect} from '@open-wc/testing';
import {parse} from '../../src/explainer/parse.js';
import type {Explainer} from '../../src/explainer/schema.js';
import {type Json, parsed, validDocument} from './document.js';

const HOSTILE_URLS = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  '\u202Ejavascript:alert(1)',
];

describe('parse, given something hostile,', () => {
  for (const url of HOSTILE_URLS) {
    it(`lets no ${JSON.stringify(url)} through`, () => {
      const explainer = parsed((d) => {
        d.url = d.contact = d.sources[0].url = d.actors[0].image.src = d.translations.ar = url;
      });
      expect(explainer).not.to.have.any.keys('url', 'contact');
      expect(explainer.sources[0]).not.to.have.property('url');
      expect(explainer.actors[0]).not.to.have.property('image');
      expect(Object.keys(explainer.translations!)).to.deep.equal([]);
    });
  }

  it('keeps links that are none of that', () => {
    const links = ['https://example.org/a?b=c#d', 'HTTP://EXAMPLE.ORG/', 'mailto:desk@example.org'];
    for (const url of links) expect(parsed((d) => (d.url = url)).url).to.equal(url);
    for (const src of ['ana.jpg', '../img/ana.jpg', '/ana.jpg', 'https://example.org/ana.jpg'])
      expect(parsed((d) => (d.actors[0].image.src = src)).actors[0]!.image!.src).to.equal(src);
  });

  it('does not touch any prototype', () => {
    const poison =
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "prototype": {"polluted": true}}';
    const document = validDocument();
    const place = (target: Json) => {
      for (const key of ['__proto__', 'constructor', 'prototype'])
        Object.defineProperty(target, key, {value: JSON.parse(poison), enumerable: true});
    };
    for (const target of [document, document.actors[0], document.layouts.wide.positions, document.translations]) place(target);
    const {explainer} = parse(document);
    expect(({} as Json).polluted).to.equal(undefined);
    expect((explainer as Json).polluted).to.equal(undefined);
    for (const record of [explainer!.translations, explainer!.layouts!.wide.positions]) {
      expect(Object.getOwnPropertyNames(record)).not.to.include.members(['__proto__']);
      expect(record!.constructor).to.equal(undefined);
    }
  });

  it('reads nothing that is inherited or computed', () => {
    const {problems, explainer} = parse(Object.create(validDocument()));
    expect(explainer).to.equal(null);
    expect(problems).not.to.be.empty;
    const sly = validDocument();
    Object.defineProperty(sly.actors[0], 'summary', {get: () => expect.fail('was asked'), enumerable: true});
    expect(parse(sly).explainer!.actors.map(({id}) => id)).to.deep.equal(['ben', 'band']);
  });

  it('gives up on an object that throws, without throwing', () => {
    const trap = new Proxy({}, {getOwnPropertyDescriptor: () => expect.fail('trap'), has: () => expect.fail('trap')});
    expect(parse(trap)).to.include({explainer: null, code: 'invalid'});
  });

  it('survives nesting deeper than the stack', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 200_000; level++) deep = level % 2 ? [deep] : {deep};
    for (const field of ['title', 'unknown', 'actors', 'relations', 'translations', 'layouts']) {
      expect(() => parse({...validDocument(), [field]: deep}), field).not.to.throw();
    }
    const explainer = parsed((d) => (d.actors[0].summary = deep));
    expect(explainer.actors.map(({id}) => id)).to.deep.equal(['ben', 'band']);
  });

  it('takes out the signs that turn text around', () => {
    const {explainer, problems} = parse({...validDocument(), title: 'a\u202Eb\u2066c\u2069d'});
    expect(explainer!.title).to.equal('abcd');
    expect(problems.map(({pointer}) => pointer)).to.deep.equal(['/title']);
  });

  it('keeps messages short, whatever the value', () => {
    const {problems} = parse({...validDocument(), asOf: 'x'.repeat(1_000_000)});
    expect(problems[0]!.message.length).to.be.lessThan(200);
  });

  it('takes ids that are names of what every object has', () => {
    const explainer = parsed((d) => {
      d.actors.push({id: 'constructor', kind: 'person', name: 'C.', role: '', summary: ''});
      d.relations[0].type = 'constructor';
    });
    expect(explainer.actors.map(({id}) => id)).to.include('constructor');
    expect(explainer.layouts!.wide.positions['constructor']).to.equal(undefined);
  });

  const WRONG = [null, 5, '', 'text', true, {}, [], [null], [5], ['text'], [[]], [{}], {length: 3}];
  for (const list of [
    'sources',
    'actors',
    'relationTypes',
    'relations',
    'quotes',
    'events',
    'tour',
    'corrections',
    'withdrawn',
  ]) {
    it(`takes any wrong ${list}`, () => {
      for (const value of WRONG) {
        const {explainer, code} = parse({...validDocument(), [list]: value});
        if (explainer) expectSound(explainer);
        else expect(code).to.equal('invalid');
      }
    });
  }

  it('makes of 500 random mutations either nothing or a frozen explainer whose references are good', () => {
    const random = seeded(20180830);
    for (let run = 0; run < 500; run++) {
      const document = validDocument();
      for (let change = 0; change < 1 + (run % 4); change++) mutate(document, random);
      const {explainer, problems, code} = parse(document);
      if (explainer) expectSound(explainer);
      else expect(code && problems.length, 'a reason').to.be.ok;
      for (const {pointer, message, remedy} of problems)
        expect(pointer.startsWith('/') && message && remedy, JSON.stringify({pointer, message, remedy})).to.be.ok;
    }
  });
});

/** Every object frozen; every id unique; every reference to something that is there. */
function expectSound(explainer: Explainer): void {
  expectFrozen(explainer);
  const of = (items: readonly {id: string}[]) => new Set(items.map(({id}) => id));
  const facts = explainer.actors.flatMap((actor) => actor.facts);
  const claims = [...facts, ...explainer.relations, ...explainer.quotes, ...explainer.events];
  const everything = [...claims, ...explainer.sources, ...explainer.actors, ...explainer.tour];
  expect(of(everything).size).to.equal(everything.length);
  const actors = of(explainer.actors);
  const sources = of(explainer.sources);
  const all = (known: Set<string>, ids: readonly (string | undefined)[]) => ids.every((id) => id === undefined || known.has(id));
  expect(
    all(sources, [
      ...claims.flatMap(({by, evidence}) => [by, ...evidence.map(({source}) => source)]),
      ...explainer.sources.map(({via}) => via),
    ]),
  ).to.equal(true);
  expect(
    all(
      actors,
      explainer.relations.flatMap(({from, to}) => [from, to]),
    ),
  ).to.equal(true);
  expect(
    all(
      actors,
      explainer.quotes.flatMap(({speaker, about}) => [speaker, ...about]),
    ),
  ).to.equal(true);
  expect(
    all(
      actors,
      explainer.events.flatMap(({participants}) => participants.map(({actor}) => actor)),
    ),
  ).to.equal(true);
  expect(
    all(
      of(explainer.relationTypes),
      explainer.relations.map(({type}) => type),
    ),
  ).to.equal(true);
  expect(
    all(
      of(explainer.events),
      explainer.events.map(({after}) => after),
    ),
  ).to.equal(true);
  expect(
    all(
      of(claims),
      [...explainer.actors, ...explainer.tour].flatMap(({basis}) => basis),
    ),
  ).to.equal(true);
  expect(claims.every(({evidence}) => evidence.length)).to.equal(true);
}

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value)).to.equal(true);
  for (const inner of Object.values(value)) expectFrozen(inner);
}

/** Mulberry32: the same numbers every time, so that a failure can be seen again. */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Replaces, removes or doubles something at a random place. */
function mutate(document: Json, random: () => number): void {
  let target = document;
  for (;;) {
    const keys = Object.keys(target);
    const key = keys[Math.floor(random() * keys.length)];
    if (key === undefined) return;
    const inner = target[key];
    if (typeof inner === 'object' && inner !== null && random() < 0.85) target = inner;
    else return damage(target, key, random);
  }
}

function damage(target: Json, key: string, random: () => number): void {
  const values = [
    null,
    undefined,
    0,
    -1,
    NaN,
    Infinity,
    '',
    'ana',
    'article',
    'split',
    'word-of-ana',
    '__proto__',
    '\u202E',
    true,
    [],
    {},
    [[]],
    {id: 'ana'},
  ];
  const choice = Math.floor(random() * (values.length + 2));
  if (choice < values.length) target[key] = values[choice];
  else if (Array.isArray(target) && choice > values.length) target.push(target[Number(key)]);
  else delete target[key];
}
