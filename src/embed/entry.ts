import {define as register} from '../internal/define.js';
import {configure, publisher, type PublisherSettings} from '../internal/publisher.js';
import {seldom} from '../internal/warn.js';
import {mayDraw} from './may-draw.js';

let drawing: boolean | undefined;

/**
 * What a chunk gives the loader: a function that registers one of its elements with the script tag's settings. Pages often
 * repeat the script tag with every snippet, and the copies share the chunks: the first one's settings hold.
 */
export const entry =
  (elements: Readonly<Record<string, CustomElementConstructor>>) =>
  (settings: PublisherSettings, tag: string): void => {
    if (drawing === undefined) configure(settings);
    else if (publisher.src !== settings.src) void seldom().then(({disagreeing}) => disagreeing(tag));
    const element = elements[tag];
    if ((drawing ??= mayDraw()) && element) register(tag, element);
  };
