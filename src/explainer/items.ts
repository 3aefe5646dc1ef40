/** The schemas of the items in a document's lists. */
import * as v from 'valibot';
import {count, edtf, file, filled, id, language, link, list, text} from './fields.js';
import {ACTOR_KINDS, NATURES, SOURCE_KINDS, STATUSES, TONES, VOICES} from './values.js';

export const EvidenceSchema = v.pipe(
  v.object({
    source: v.pipe(v.optional(v.string(), 'article'), v.description('Id of the source whose text this points into.')),
    paragraph: count('Number of the paragraph, from 1.'),
    start: filled('First few words of the passage, verbatim and unique in the paragraph.'),
    end: v.optional(text('Last few words of the passage, verbatim; absent when `start` is the whole passage.')),
    prefix: v.optional(text('Words just before `start`, where it alone is not unique.')),
    suffix: v.optional(text('Words just after the passage, where its end alone is not unique.')),
  }),
  v.description(
    'Where in a source’s text a claim stands: a locator, as in a URL text fragment, so that the prose is not copied.',
  ),
);

/** What facts, relations, quotes and events share: who asserts it, how firmly, and where. */
const assertion = {
  id: id('Permanent, unique in the document.'),
  by: v.pipe(v.string(), v.description('Id of the source that asserts this.')),
  status: v.pipe(
    v.picklist(STATUSES),
    v.description('`stated`; `reported`: hedged or second-hand; `forecast`; `opinion`; `inferred`: follows from what is given.'),
  ),
  hedge: v.optional(text('The text’s own hedging words, verbatim.')),
  nature: v.optional(
    v.pipe(
      v.picklist(NATURES),
      v.description('`accusation` of a grave wrong, whoever makes it; `designation`: an official listing.'),
    ),
  ),
  response: v.optional(text('What the accused says about it, and where.')),
  evidence: v.pipe(
    v.array(EvidenceSchema),
    v.minLength(1, 'needs at least one locator'),
    v.description('Where in the text this stands.'),
  ),
};
const claim = {...assertion, text: filled('The claim in own words: one sentence, shown to readers as it is.')};

export const ClaimSchema = v.pipe(v.object(claim), v.description('Something asserted by a source.'));

export const SourceSchema = v.pipe(
  v.object({
    id: id('Permanent, unique in the document. The article is `article`.'),
    kind: v.pipe(v.picklist(SOURCE_KINDS), v.description('What kind of source this is.')),
    title: filled('What the source is called, or a description that says it has no title.'),
    publisher: v.optional(text('Who published it.')),
    published: v.optional(edtf('When it was published, as EDTF.')),
    url: v.optional(link('Where it can be read.')),
    actor: v.optional(v.pipe(v.string(), v.description('Id of the actor who speaks here.'))),
    via: v.optional(v.pipe(v.string(), v.description('Id of the source through which this one reached us.'))),
    textHash: v.optional(text('Hash of the text that the locators were checked against.')),
    note: v.optional(text('What a reader should know about this source.')),
  }),
  v.description('Who or what asserts a claim.'),
);

export const ActorSchema = v.pipe(
  v.object({
    id: id('Permanent, unique in the document.'),
    kind: v.pipe(v.picklist(ACTOR_KINDS), v.description('What kind of actor this is.')),
    name: filled('The name to show, or a description for those the text does not name.'),
    unnamed: v.optional(text('Set where the text gives no name: how it describes them.')),
    count: v.optional(count('How many they are, for unnamed people.')),
    aliases: list(v.string(), 'Other forms of the name that the text uses.'),
    names: list(
      v.object({text: filled('The name.'), lang: language('Its language.')}),
      'The name in other languages or scripts.',
    ),
    role: text('What they are, in a few words.'),
    summary: text('Who this is, in a sentence or two.'),
    basis: list(v.string(), 'Ids of the claims that `role` and `summary` rest on.'),
    facts: list(ClaimSchema, 'Claims about this actor alone.'),
    image: v.optional(
      v.pipe(
        v.object({
          src: file('URL of the picture, http(s) or relative to the document.'),
          alt: text('What the picture shows.'),
          credit: filled('Whom to credit.'),
        }),
        v.description('A portrait.'),
      ),
    ),
    withheld: v.optional(text('Why details of this actor are not shown.')),
  }),
  v.description('A person, group, state or institution.'),
);

export const RelationTypeSchema = v.pipe(
  v.object({
    id: id('Permanent, unique in the document.'),
    label: filled('Tenseless, read from `from` to `to`: “leader of”.'),
    inverse: filled('The same read backwards: “led by”.'),
    directed: v.pipe(v.boolean(), v.description('Whether direction matters.')),
    tone: v.pipe(v.picklist(TONES), v.description('Gives the link its colour and line style.')),
  }),
  v.description('A kind of tie.'),
);

export const RelationSchema = v.pipe(
  v.object({
    ...claim,
    from: v.pipe(v.string(), v.description('Id of the actor it starts from.')),
    to: v.pipe(v.string(), v.description('Id of the actor it leads to.')),
    type: v.pipe(v.string(), v.description('Id of the relation type.')),
    since: v.optional(edtf('Held from, as EDTF.')),
    until: v.optional(edtf('Held until, as EDTF.')),
    at: v.optional(edtf('Held then, not necessarily now, as EDTF.')),
  }),
  v.description('A typed tie between two actors.'),
);

export const QuoteSchema = v.pipe(
  v.object({
    ...assertion,
    text: filled('The exact words, without the quotation marks around them.'),
    speaker: v.optional(v.pipe(v.string(), v.description('Id of the actor who said it.'))),
    voice: v.pipe(
      v.picklist(VOICES),
      v.description(
        'Whose wording it is: `speech`; `record`: a record’s words about somebody; `listing`; `term`: words merely set in quotation marks.',
      ),
    ),
    about: list(v.string(), 'Ids of the actors it is about.'),
    occasion: text('When and to whom it was said.'),
    date: v.optional(edtf('When, as EDTF.')),
    partial: v.pipe(v.optional(v.boolean(), false), v.description('True for a fragment of a sentence.')),
    note: v.optional(text('On insertions, redactions or translation.')),
  }),
  v.description('A direct quotation.'),
);

export const EventSchema = v.pipe(
  v.object({
    ...claim,
    title: filled('What happened, in a few words.'),
    participants: list(
      v.object({
        actor: v.pipe(v.string(), v.description('Id of an actor.')),
        part: v.optional(text('Their part in it, such as “captor”.')),
      }),
      'Who took part, and how.',
    ),
    place: v.optional(text('Where.')),
    date: v.optional(edtf('When, as EDTF.')),
    dateText: v.optional(text('When, as the text puts it, where EDTF cannot say it.')),
    dateInferred: v.optional(text('Why the date follows, where the text does not state all of it.')),
    after: v.optional(v.pipe(v.string(), v.description('Id of the event it came after, where there is no date.'))),
  }),
  v.description('Something that happened.'),
);

export const TourStepSchema = v.pipe(
  v.object({
    id: id('Permanent, unique in the document.'),
    title: filled('Heading of the step.'),
    text: filled('What the step tells.'),
    basis: list(v.string(), 'Ids of the claims the text rests on.'),
    actors: list(v.string(), 'Ids of the actors to light.'),
    relations: list(v.string(), 'Ids of the relations to light.'),
  }),
  v.description('One step of a guided tour.'),
);

export const CorrectionSchema = v.pipe(
  v.object({date: edtf('When.'), text: filled('What was wrong and is now right.'), ids: list(v.string(), 'Ids it concerns.')}),
  v.description('Something put right.'),
);

export const WithdrawalSchema = v.pipe(
  v.object({date: edtf('When.'), reason: filled('Why.'), ids: list(v.string(), 'Ids withdrawn.')}),
  v.description('Something taken back.'),
);
