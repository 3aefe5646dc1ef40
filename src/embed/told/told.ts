import {formatDate} from '../../explainer/dates.js';
import type {Explainer} from '../../explainer/types.js';
import {embed, type EmbedTexts} from '../../i18n/en/embed.js';
import {card} from '../../i18n/en/card.js';
import {network} from '../../i18n/en/network.js';
import {quote} from '../../i18n/en/quote.js';
import {timeline} from '../../i18n/en/timeline.js';
import {inEnglish, type Messages} from '../../i18n/index.js';

/** A claim as a line of text, and who says so. */
export interface Line {
  readonly text: string;
  /** Source, nature and status; empty for what says itself who says it. */
  readonly by: string;
}

/**
 * What a widget says, in words: for where no script runs, for pictures, and for those who cannot see them. Only the document’s own
 * claims, quotations and summaries.
 */
export interface Told {
  /** The name, the speaker, or what the widget is about. */
  readonly title: string;
  /** What the actor or speaker is; may be empty. */
  readonly role: string;
  /** In its marks; empty but for quotations. */
  readonly quotation: string;
  readonly lines: readonly Line[];
  /** How many more lines the widget itself has. */
  readonly more: number;
  /** What has been put right or taken back of this. */
  readonly notices: readonly string[];
  /** The article and its publisher. */
  readonly source: string;
  /** The date that the data holds for. */
  readonly asOf: string;
}

/** What it takes to tell: the document, and the interface’s texts. */
export interface Telling {
  readonly explainer: Explainer;
  readonly messages: Messages;
  readonly texts: EmbedTexts;
}

export const inPlainEnglish = (explainer: Explainer): Telling => ({
  explainer,
  messages: inEnglish({card, network, quote, timeline}),
  texts: embed,
});

/** The line under every widget: the article, and the date. */
export function credit({explainer, messages}: Telling): Pick<Told, 'source' | 'asOf'> {
  const article = explainer.sources.find(({id}) => id === 'article');
  const source = [article?.title ?? explainer.title, article?.publisher].filter(Boolean).join(', ');
  return {
    source: `${messages.source} ${source}.`,
    asOf: `${messages.asOf(formatDate(explainer.asOf, messages.lang, messages.dates))}.`,
  };
}

/** What has been put right or taken back about any of these items, or about the document as a whole. */
export function noticesOn({explainer, messages, texts}: Telling, ids: readonly string[]): readonly string[] {
  const concerns = (item: {readonly ids: readonly string[]}) => !item.ids.length || item.ids.some((id) => ids.includes(id));
  const date = (edtf: string) => formatDate(edtf, messages.lang, messages.dates);
  return [
    ...explainer.corrections.filter(concerns).map((one) => texts.corrected(date(one.date), one.text)),
    ...explainer.withdrawn.filter(concerns).map((one) => texts.withdrawn(date(one.date), one.reason)),
  ];
}

/** The first of the lines, and how many are left out. One more is not worth leaving out. */
export function firstOf<T>(items: readonly T[], most: number): {readonly shown: readonly T[]; readonly more: number} {
  const shown = items.length <= most + 1 ? items : items.slice(0, most);
  return {shown, more: items.length - shown.length};
}
