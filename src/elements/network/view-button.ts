import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/index.js';

/** Changes between diagram and table. */
export const viewButton = ({network}: Messages, view: 'diagram' | 'table', change: () => void): TemplateResult =>
  html`<button type="button" class="view small" part="button" @click=${change}>
    ${view === 'table' ? network.asDiagram : network.asTable}
  </button>`;
