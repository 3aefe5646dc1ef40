/** What a widget’s foot says of passing it on. */
export const sharing = {
  code: 'Embed code',
  copyCode: 'Copy embed code',
  copyLink: 'Copy link',
  codeCopied: 'Embed code copied.',
  linkCopied: 'Link copied.',
  failed: 'Copying is not allowed here: select the text, and copy that.',
};
