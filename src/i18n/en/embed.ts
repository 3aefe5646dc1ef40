import {counted} from './counted.js';

/** What embed codes and the published pages say around what the document says. */
export const embed = {
  latest: 'Latest version',
  more: (n: number) => `and ${counted(n, 'more', 'more')}`,
  everything: 'All of it',
  diagram: (title: string, summary: string) => `Diagram. ${title}: ${summary}`,
  corrected: (date: string, text: string) => `Corrected ${date}: ${text}`,
  withdrawn: (date: string, reason: string) => `Withdrawn ${date}: ${reason}`,
};
export type EmbedTexts = typeof embed;
