/** What a pinned widget says once the explainer has been put right, or parts of it taken back. */
export const since = {
  corrected: (date: string) => `Corrected since, ${date}:`,
  latest: 'latest version',
};
