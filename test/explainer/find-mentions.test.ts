import {expect} from '@open-wc/testing';
import {findMentions, type Named} from '../../src/explainer/index.js';

const actors: readonly Named[] = [
  {id: 'peter', kind: 'person', name: 'Peter Moore', aliases: ['Moore']},
  {id: 'band', kind: 'group', name: 'Moore Band', aliases: ['the Moorians']},
  {id: 'sadr', kind: 'person', name: 'Muqtada al-Sadr', aliases: ['Sadr'], names: [{text: 'مقتدى الصدر'}, {text: 'الصدر'}]},
  {id: 'us', kind: 'state', name: 'United States', aliases: ['U.S.']},
  {id: 'government', kind: 'institution', name: 'U.S. government', aliases: ['those in power']},
  {id: 'qaeda', kind: 'group', name: 'al Qaeda'},
  {id: 'may', kind: 'person', name: 'Theresa May', aliases: ['May', 'T.']},
  {id: 'men', kind: 'group', name: 'Moore’s men', unnamed: 'some men', aliases: ['men of Moore']},
  {id: 'ana', kind: 'person', name: 'Ana Bell', aliases: ['Bell']},
  {id: 'ben', kind: 'person', name: 'Ben Bell', aliases: ['Bell']},
];

const found = (text: string, except?: readonly string[]) =>
  findMentions([text], actors, except)[0]!.map(({actor, start, end}) => `${actor}: ${text.slice(start, end)}`);

describe('findMentions', () => {
  for (const [text, ...expected] of [
    ['It was Peter Moore, then Moore’s, then the Moore Band.', 'peter: Peter Moore', 'peter: Moore', 'band: Moore Band'],
    ['The Moorians and Moorians', 'band: Moorians', 'band: Moorians'],
    ['Moorefield, moore and xMoore'],
    ['Moore-Smith and Moore-like', 'peter: Moore'],
    ['so said Henry Moore, when Pieter Moore came', 'peter: Pieter Moore'],
    ['said Sheikh al-Sadr, and Baqir al-Sadr', 'sadr: al-Sadr'],
    ['in Sadr City, Muqtada Sadr, Moqtada as Sadr', 'sadr: Muqtada Sadr', 'sadr: Sadr'],
    ['the U.S. Government, the US, us', 'government: U.S. Government', 'us: US'],
    ['Al-Qaeda, al Qaeda and AL Qaeda', 'qaeda: Al-Qaeda', 'qaeda: al Qaeda', 'qaeda: AL Qaeda'],
    ['In May T. saw Theresa May and those in power', 'may: Theresa May'],
    ['the Bell, Ana Bell, Ben Bell', 'ana: Ana Bell', 'ben: Ben Bell'],
    ['men of Moore', 'peter: Moore'],
    ['The Royal Bank of Moore and the bank of Moore', 'peter: Moore'],
    ['والصدر، للصدر، بالصدر، وصدر، مقتدى صدر، المصدر', 'sadr: والصدر', 'sadr: للصدر', 'sadr: بالصدر', 'sadr: مقتدى صدر'],
    ['مُقْتَدَى الصَّدْر و مقتـــدى الصدر', 'sadr: مُقْتَدَى الصَّدْر', 'sadr: مقتـــدى الصدر'],
  ] as const)
    it(`in “${text}”`, () => expect(found(text)).to.deep.equal(expected));

  it('learns from all texts which words are names', () => {
    const texts = ['Henry Moore came.', 'It was Henry.'];
    expect(findMentions(texts.slice(0, 1), actors)[0]).to.have.length(1);
    expect(findMentions(texts, actors)[0]).to.have.length(0);
  });

  it('passes over what it is told to', () => {
    expect(found('the Moore Archive, Moore', ['Moore Archive'])).to.deep.equal(['peter: Moore']);
  });

  it('finds nothing without actors, or text', () => {
    expect(findMentions([''], actors)).to.deep.equal([[]]);
    expect(findMentions(['Moore'], [])).to.deep.equal([[]]);
  });
});
