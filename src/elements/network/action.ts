import {html, nothing, type TemplateResult} from 'lit';

/**
 * A button of words, which reads as a link; `name` is a class to know it by. With nothing to do it is idle, not disabled: a button
 * that is disabled gives up the keyboard.
 */
export const action = (
  label: string,
  act: () => unknown,
  idle = false,
  name = '',
  title: string | typeof nothing = nothing,
): TemplateResult =>
  html`<button
    type="button"
    class="view small ${name}"
    part="button"
    title=${title}
    aria-disabled=${idle}
    @click=${() => idle || act()}
  >
    ${label}
  </button>`;
