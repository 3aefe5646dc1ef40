import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/index.js';
import {action} from './action.js';

interface Turner {
  /** Where one is. */
  readonly place: string;
  readonly tools: Messages['tools'];
  /** Whether there is nothing before, or after. */
  readonly first?: boolean;
  readonly last?: boolean;
  /** In place of “Next”. */
  readonly next?: string | undefined;
  readonly onTurn: (by: number) => void;
}

/** The way back and on in what is shown one part at a time. */
export function turner({place, tools, first, last, next = tools.next, onTurn}: Turner): TemplateResult {
  return html`<div class="pages">
    ${action(tools.previous, () => onTurn(-1), first)} <span class="small">${place}</span>
    ${action(next, () => onTurn(1), last)}
  </div>`;
}
