import {expect} from '@open-wc/testing';
import {jsonSchema} from '../../src/explainer/json-schema.js';
import {validDocument, type Json} from './document.js';

describe('jsonSchema', () => {
  const schema = jsonSchema() as Json;

  it('is a titled JSON Schema 2020-12 without an address', () => {
    expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).to.equal('Explainer');
    expect(schema).not.to.have.property('$id');
  });

  it('describes every field of the document and of its items', () => {
    const missing = [schema, ...Object.values(schema.$defs)].flatMap(({properties}: Json) =>
      Object.entries<Json>(properties)
        .filter(([, field]) => !field.description && !field.$ref)
        .map(([name]) => name),
    );
    expect(missing).to.deep.equal([]);
  });

  it('knows every field that a full document has', () => {
    const document = validDocument();
    expect(Object.keys(schema.properties)).to.include.members(Object.keys(document));
    for (const [list, name] of [
      ['actors', 'actor'],
      ['sources', 'source'],
      ['relations', 'relation'],
      ['events', 'event'],
      ['quotes', 'quote'],
      ['tour', 'tourStep'],
    ] as const)
      for (const item of document[list]) expect(Object.keys(schema.$defs[name].properties)).to.include.members(Object.keys(item));
  });

  it('closes lists of values and allows other fields', () => {
    expect(schema.$defs.actor.properties.kind.enum).to.deep.equal(['person', 'group', 'state', 'institution']);
    expect(JSON.stringify(schema)).not.to.include('additionalProperties":false');
  });

  it('has only patterns that every JSON Schema validator can read', () => {
    const patterns = [...JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
      ([, pattern]) => JSON.parse(pattern!) as string,
    );
    expect(patterns).not.to.be.empty;
    for (const pattern of patterns) expect(() => new RegExp(pattern, 'u'), pattern).not.to.throw();
  });

  it('resolves every reference', () => {
    for (const [, name] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) expect(schema.$defs).to.have.property(name!);
  });
});
