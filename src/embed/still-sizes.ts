import type {Told} from './told/index.js';
import type {EmbedTexts} from '../i18n/en/embed.js';
import {layOut} from './text-still.js';
import type {Widget} from './widget.js';

/** Sizes of stills and frames in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The diagram’s, as snippets give them: what the widget needs at that width. */
export const NETWORK_SIZE: Size = {width: 700, height: 1000};
export const NETWORK_TALL_SIZE: Size = {width: 320, height: 1560};

/** The width of a card, quotation or timeline; their height is their text’s. */
export const TEXT_WIDTH = 600;

interface Sized {
  readonly widget: Widget;
  readonly told: Told;
  readonly telling: {readonly texts: EmbedTexts};
}

/** What stands for the claims left out. */
export const moreText = ({told, telling}: Omit<Sized, 'widget'>): string => (told.more ? telling.texts.more(told.more) : '');

/** Of a widget’s picture, and so, for want of a measure, of its frame in a column as wide. */
export const stillSize = ({widget, told, telling}: Sized): Size =>
  widget.kind === 'network'
    ? NETWORK_SIZE
    : {width: TEXT_WIDTH, height: layOut(told, TEXT_WIDTH, moreText({told, telling})).height};
