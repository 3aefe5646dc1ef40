/** What goes with an event in a card. */
export const records = {
  undated: 'date not given',
  inferred: 'date inferred',
};
