import {tell} from '../../embed/told/index.js';
import {subjectOf, type Widget} from '../../embed/widget.js';
import {lookup} from '../../explainer/queries.js';
import type {Actor, Explainer} from '../../explainer/types.js';

type Thing = Readonly<Record<string, unknown>>;

/** What some widgets say, as schema.org has it, from the same words that they show: nothing here is not on the page. */
export const jsonLd = (explainer: Explainer, widgets: readonly Widget[]): Thing => ({
  '@context': 'https://schema.org',
  '@graph': widgets.flatMap((widget) => thingsOf(explainer, widget)),
});

function thingsOf(explainer: Explainer, widget: Widget): readonly Thing[] {
  const told = tell(explainer, widget);
  const citation = sourceOf(explainer);
  const claims = told.lines
    .filter(({by}) => by)
    .map(({text, by}) => ({'@type': 'Claim', text, creditText: by, appearance: citation}));
  const id = subjectOf(widget) ?? '';
  if (widget.kind === 'quote') {
    const {speaker, voice} = lookup(explainer).quotes.get(id)!;
    const actor = voice === 'speech' ? lookup(explainer).actors.get(speaker ?? '') : undefined;
    return [
      {
        '@type': 'Quotation',
        text: told.quotation,
        ...(actor && {spokenByCharacter: {'@type': typeOf(actor), name: actor.name}}),
        citation,
      },
    ];
  }
  if (widget.kind !== 'card') return claims;
  const actor = lookup(explainer).actors.get(id)!;
  return [{'@type': typeOf(actor), name: told.title, ...(told.role && {description: told.role}), subjectOf: claims}];
}

/** Several people, and those without a name, are no `Person`; a state is no `Organization`. */
function typeOf({kind, unnamed, count = 1}: Actor): string {
  if (kind === 'person') return unnamed === undefined && count === 1 ? 'Person' : 'Thing';
  return kind === 'group' || kind === 'institution' ? 'Organization' : 'Thing';
}

function sourceOf({sources, title, url}: Explainer): Thing {
  const article = sources.find(({id}) => id === 'article');
  const address = article?.url ?? url;
  return {
    '@type': 'Article',
    name: article?.title ?? title,
    ...(article?.publisher && {publisher: {'@type': 'Organization', name: article.publisher}}),
    ...(address && {url: address}),
  };
}
