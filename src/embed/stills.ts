import type {Explainer} from '../explainer/types.js';
import {renderStill} from './still.js';
import {moreText, NETWORK_SIZE, NETWORK_TALL_SIZE, TEXT_WIDTH} from './still-sizes.js';
import {renderText} from './text-still.js';
import {tell} from './told/index.js';
import {inPlainEnglish, type Telling} from './told/told.js';
import type {StillFile} from './addresses.js';
import type {Widget} from './widget.js';

/** The picture of a whole widget as an SVG document that needs nothing from elsewhere. Throws where the explainer has no such item. */
export function stillOf(
  explainer: Explainer,
  widget: Widget,
  {theme = 'light', tall = false}: Pick<StillFile, 'theme' | 'tall'> = {},
  telling: Telling = inPlainEnglish(explainer),
): string {
  if (widget.kind === 'network')
    return renderStill(explainer, {...(tall ? NETWORK_TALL_SIZE : NETWORK_SIZE), theme, messages: telling.messages});
  const told = tell(explainer, widget, telling);
  return renderText(explainer, told, {width: TEXT_WIDTH, theme, more: moreText({told, telling})});
}
