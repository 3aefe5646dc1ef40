/** What a reader is told when nothing else can be shown. */
export const trouble = {
  failed: 'This explainer could not be shown.',
  retry: 'Try again',
  withdrawn: (date: string, reason: string) => `Withdrawn ${date}: ${reason}`,
};
