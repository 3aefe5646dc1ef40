/** What the menu of saving says. */
export const saving = {
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  saved: (file: string) => `Saved as ${file}.`,
  failed: 'The picture could not be saved here.',
};
