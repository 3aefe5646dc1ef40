import {err} from './colours.js';

/** What a command's exit code tells a script. */
export const EXIT = {ok: 0, problems: 1, usage: 2} as const;

/** The same for people, in the help of every command. */
export const EXIT_CODES = `Exit codes:
  0  all is well
  1  there are problems in the data; they are listed, and nothing was written
  2  the command cannot run: wrong usage, or a file that cannot be read or written`;

/** What keeps a command from running. The message is all that is shown: it says what to do about it. */
export class UsageError extends Error {}

/** Says on stderr what keeps the program from going on: no stack trace, which would help no editor. */
export function complain(message: string): void {
  console.error(`${err.red('explainer:')} ${message.trimEnd()}`);
}
