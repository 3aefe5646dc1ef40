/** What `explainer-quote` says once a reader acts on it, or it stands in a sentence. */
export const quoteActions = {
  about: 'About this quotation',
  copied: 'Copied',
  copyFailed: 'Copying is not allowed here',
};
