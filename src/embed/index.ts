/** Embed codes, pictures and texts of widgets, from their data alone: no browser, no framework. */
export {addresses, type Edition, type Publisher, type StillFile} from './addresses.js';
export {oEmbed, type OEmbed} from './oembed.js';
export {CHANNELS, snippet, type Channel, type SnippetOptions} from './snippet.js';
export {stillOf} from './stills.js';
export {tell, type Line, type Telling, type Told} from './told/index.js';
export {ATTRIBUTES, publishedWidgets, WIDGET_KINDS, type Widget, type WidgetKind} from './widget.js';
