/** What the guided tour says, and the button that begins it. */
export const tour = {
  take: 'Take the tour',
  resume: 'Back to the tour',
  step: (at: number, all: number) => `Step ${at} of ${all}`,
  end: 'End',
  close: 'Close the tour',
  basis: (n: number) => `What this rests on (${n})`,
};
