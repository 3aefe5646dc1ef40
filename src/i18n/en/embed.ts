import {grouped} from './counted.js';

/** What embed codes and the published pages say around what the document says. */
export const embed = {
  latest: 'Latest version',
  more: (n: number) => `and ${grouped(n)} more`,
  gone: (title: string) => `This is no longer part of “${title}”.`,
  corrected: (date: string, text: string) => `Corrected ${date}: ${text}`,
  withdrawn: (date: string, reason: string) => `Withdrawn ${date}: ${reason}`,
};
export type EmbedTexts = typeof embed;
