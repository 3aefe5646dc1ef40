import {html, type TemplateResult} from 'lit';

/** A button with a drawing of 16 × 16 instead of words. */
export const tool = (label: string, d: string, act: () => void): TemplateResult =>
  html`<button type="button" class="tool" part="button" aria-label=${label} title=${label} @click=${act}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${d}></path></svg>
  </button>`;
