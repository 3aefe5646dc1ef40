import type {Explainer} from '../explainer/types.js';

export const WIDGET_KINDS = ['card', 'network', 'quote', 'timeline', 'term'] as const;
export type WidgetKind = (typeof WIDGET_KINDS)[number];

/** One widget as an embedder asks for it. */
export interface Widget {
  readonly kind: WidgetKind;
  /** The element’s attributes but for `src`, by their names in HTML; an empty string for one that is only there or not. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a widget may be told: DESIGN §3, without what belongs to one page alone (`src`, `group`, `deep-link`). */
const COMMON = ['exclude', 'source-url', 'theme', 'heading-level', 'no-updates', 'no-share', 'lang', 'dir'];
export const ATTRIBUTES: Readonly<Record<WidgetKind, readonly string[]>> = {
  card: ['actor', 'variant', 'browse', ...COMMON],
  network: [
    ...['focus', 'depth', 'from', 'to', 'actor-kinds', 'relation-types', 'view', 'tour', 'no-zoom', 'no-legend'],
    ...COMMON,
  ],
  quote: ['quote', 'variant', ...COMMON],
  timeline: ['actor', 'since', 'until', ...COMMON],
  term: ['actor', ...COMMON],
};

/** Which attribute names the item that a widget is about, and must therefore be there. */
const SUBJECT: Partial<Record<WidgetKind, 'actor' | 'quote'>> = {card: 'actor', quote: 'quote', term: 'actor'};
export const subjectName = (kind: WidgetKind): 'actor' | 'quote' | undefined => SUBJECT[kind];
export const subjectOf = ({kind, attributes}: Widget): string | undefined => attributes[SUBJECT[kind] ?? ''];

/** Attributes that narrow a widget to a part of the document: a picture of the whole does not stand for it. */
const NARROWING = ['focus', 'depth', 'from', 'to', 'actor-kinds', 'relation-types', 'since', 'until', 'exclude'];
export const isWhole = ({kind, attributes}: Widget): boolean =>
  !NARROWING.some((name) => attributes[name]) && !(kind === 'timeline' && attributes['actor']);

/**
 * What a frame’s address may ask for. Not what the widget is about, which the page fixes, nor where its links lead: a frame shows
 * under the publisher’s name whatever its address says.
 */
export const FRAME_ATTRIBUTES: Readonly<Record<WidgetKind, readonly string[]>> = {
  card: without(ATTRIBUTES.card, 'actor', 'source-url'),
  network: without(ATTRIBUTES.network, 'source-url'),
  quote: without(ATTRIBUTES.quote, 'quote', 'source-url'),
  timeline: without(ATTRIBUTES.timeline, 'source-url'),
  term: [],
};
function without(names: readonly string[], ...left: readonly string[]): readonly string[] {
  return names.filter((name) => !left.includes(name));
}

/** Whether it stands in the page’s own sentence, and has no page or picture of its own. */
export const isTextLevel = ({kind, attributes}: Widget): boolean => kind === 'term' || attributes['variant'] === 'inline';

/** The name of a widget’s published files: `card-qayis-khazali`, `network`. A term’s are those of the card that it opens. */
export function keyOf(widget: Widget): string {
  const kind = widget.kind === 'term' ? 'card' : widget.kind;
  return [kind, subjectOf(widget)].filter(Boolean).join('-');
}

/** Every widget that has a page and pictures of its own: a card for each actor, quotations, diagram and timeline. */
export function publishedWidgets({actors, relations, quotes, events}: Explainer): readonly Widget[] {
  return [
    ...(relations.length ? [{kind: 'network', attributes: {}} as const] : []),
    ...(events.length ? [{kind: 'timeline', attributes: {}} as const] : []),
    // Words merely set in quotation marks are no quotations.
    ...quotes.filter(({voice}) => voice !== 'term').map(({id}): Widget => ({kind: 'quote', attributes: {quote: id}})),
    ...actors.map(({id}): Widget => ({kind: 'card', attributes: {actor: id}})),
  ];
}
