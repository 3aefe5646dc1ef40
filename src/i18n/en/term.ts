/** What `explainer-term` says around the card that it opens. */
export const term = {
  fullCard: 'Full card on this page',
  close: 'Close',
};
