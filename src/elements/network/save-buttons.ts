import {html, type TemplateResult} from 'lit';
import {saving as english} from '../../i18n/en/saving.js';
import {warn} from '../../internal/warn.js';
import type {Desk} from './guide.js';

const FORMATS = ['png', 'svg'] as const;
export type Format = (typeof FORMATS)[number];

/** Save the picture as a file; how, is fetched when one is first pressed. */
export function saveButtons(desk: Desk): TemplateResult[] {
  const {saving: texts = english} = desk.context.messages;
  const press = async (format: Format): Promise<void> => {
    try {
      const {save} = await import('./save.js');
      desk.say(texts.saved(await save(format, desk)));
    } catch (error) {
      desk.say(texts.failed);
      warn(desk.host, `the picture could not be saved: ${String(error)}`);
    }
  };
  return FORMATS.map(
    (format) =>
      html`<button
        type="button"
        class="tool save"
        part="button"
        aria-label=${texts[format]}
        title=${texts[format]}
        @click=${() => void press(format)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2v9M4.5 7.5L8 11l3.5-3.5"></path></svg>
        ${format}
      </button>`,
  );
}
