const inner = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’');

/** What opens under a claim, and under the line of corrections. */
export const provenance = {
  /** `start` and `end` are the text’s own words, quotation marks in them made inner ones. */
  passage: (paragraph: number, start: string, end?: string) =>
    end ? `Paragraph ${paragraph}, from “${inner(start)}” to “${inner(end)}”.` : `Paragraph ${paragraph}, at “${inner(start)}”.`,
  readThere: 'Read it there',
  via: (sources: readonly string[]) => `As given by: ${sources.join(', via ')}.`,
  hedged: (words: string) => `In the text’s words: “${words}”.`,
  response: 'Response:',
  withdrawn: 'Withdrawn:',
};
