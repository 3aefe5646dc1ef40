import {out} from './colours.js';
import {EXIT} from './exit.js';
import type {Miss} from '../check/miss.js';

/** What a command has to say at its end. */
export interface Outcome {
  /** What is wrong with the data: none means exit code 0. */
  readonly problems: readonly Miss[];
  /** For people, in the order to be read; the last line sums up. */
  readonly lines: readonly string[];
  /** More for machines, beside `ok` and `problems`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Prints how a command ended – as one JSON object with `--json`, else for people – and sets the exit code. */
export function print({problems, lines, details}: Outcome, {json = false}: {json?: boolean}): void {
  const ok = problems.length === 0;
  if (json) console.log(JSON.stringify({ok, problems, ...details}, null, 2));
  else {
    for (const {place, what, remedy} of problems) console.log(`${out.bold(place)}: ${what}\n    ${out.cyan('→')} ${remedy}`);
    for (const line of lines) console.log(line);
  }
  process.exitCode = ok ? EXIT.ok : EXIT.problems;
}
