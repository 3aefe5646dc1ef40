/** What `explainer-quote` says. */
export const quote = {
  fragment: 'Fragment of a sentence',
  insertion: 'Square brackets: not the speaker’s words.',
  copy: 'Copy quotation',
};
