import {counted, grouped} from './counted.js';

/** What `explainer-quote` says of the actor that its group has chosen. */
export const following = {
  /** `at` counts from 1; it is 0 where none of theirs is shown. */
  position: (at: number, all: number, name: string) =>
    (all === 0 ? 'No quotation' : at && all > 1 ? `${grouped(at)} of ${grouped(all)} quotations` : counted(all, 'quotation')) +
    ` by or about ${name}`,
  previous: 'Previous',
  next: 'Next',
  moreOn: 'More on',
};
