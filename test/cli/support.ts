import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const fixtures = join(root, 'test/fixtures');

/** A folder for the tests of one file, with the good sheets in it if asked for; gone afterwards. */
export function temporaryFolder(): (name: string, sheets?: boolean) => string {
  const folder = mkdtempSync(join(tmpdir(), 'explainer-cli-'));
  after(() => rmSync(folder, {recursive: true}));
  return (name, sheets = false) => {
    const made = mkdtempSync(join(folder, `${name}-`));
    if (sheets) cpSync(join(fixtures, 'sheets'), made, {recursive: true});
    return made;
  };
}

/** Runs the command line as an author does. */
export function explainer(...args: string[]) {
  const command = ['--import', 'tsx', join(root, 'src/cli/explainer.ts'), ...args];
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {cwd: root, encoding: 'utf8'});
  return {status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1) ?? ''};
}

/** What no author should ever see. */
export const STACK_TRACE = /^\s+at .+:\d+:\d+\)?$/m;
