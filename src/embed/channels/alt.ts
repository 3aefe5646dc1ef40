import type {Told} from '../told/index.js';
import {claimText} from './words.js';

/** All that a picture says, in words. */
export function altOf({title, role, quotation, lines, notices, source, asOf}: Told): string {
  const name = [title, role].filter(Boolean).join(', ');
  return [quotation, `${name}.`, ...lines.map(claimText), ...notices, source, asOf].filter(Boolean).join(' ');
}
