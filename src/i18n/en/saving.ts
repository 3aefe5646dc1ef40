/** What is said about saving the picture. */
export const saving = {
  png: 'Save as PNG picture',
  svg: 'Save as SVG drawing',
  saved: (file: string) => `Saved as ${file}.`,
  failed: 'The picture could not be saved here.',
};
