/**
 * Keeps the console clean: a warning, an error or an uncaught exception that a test does not expect fails that test. Every test
 * file imports this first; the runner's configuration sees to it.
 */

type Level = 'warn' | 'error';
interface Message {
  level: Level;
  text: string;
}

/** How long an expected message may take to come, in milliseconds. */
const PATIENCE_MS = 2000;

const said: Message[] = [];
const expected: {level: Level; pattern: RegExp}[] = [];

/** The test fails unless the console says this, and may now say it. Counts from the start of the test. */
export function expectConsole(pattern: RegExp, level: Level): void {
  expected.push({level, pattern});
}

/** What the console has said so far in this test, for closer looks. */
export const consoleSaid = (level: Level): readonly string[] =>
  said.filter((message) => message.level === level).map(({text}) => text);

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...values: unknown[]) => {
    said.push({level, text: values.map(String).join(' ')});
    if (!expected.some((one) => one.level === level && values.some((value) => one.pattern.test(String(value)))))
      original(...values);
  };
}
addEventListener('error', ({message}) => said.push({level: 'error', text: `uncaught: ${message}`}));
addEventListener('unhandledrejection', ({reason}) => said.push({level: 'error', text: `unhandled rejection: ${reason}`}));

const isHeard = ({level, pattern}: (typeof expected)[number]): boolean =>
  said.some((message) => message.level === level && pattern.test(message.text));

/** Some things are said only once a chunk with the words for it has come. */
async function allHeard(): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!expected.every(isHeard) && performance.now() < deadline) await new Promise((done) => setTimeout(done, 10));
}

/** Throws when the console was not as expected, and starts afresh. */
function check(): void {
  const missing = expected.filter((one) => !isHeard(one));
  const surprises = said.filter(({level, text}) => !expected.some((one) => one.level === level && one.pattern.test(text)));
  said.length = expected.length = 0;
  if (surprises.length)
    throw new Error(`unexpected in the console:\n${surprises.map(({level, text}) => `${level}: ${text}`).join('\n')}`);
  if (missing.length)
    throw new Error(`missing in the console:\n${missing.map(({level, pattern}) => `${level}: ${pattern}`).join('\n')}`);
}

// Wraps the test itself, as a hook that fails would end the whole file.
beforeEach(function () {
  const test = this.currentTest;
  const run = test?.fn as ((this: Mocha.Context) => unknown) | undefined;
  if (!test || !run || run.length > 0) return;
  test.fn = async function (this: Mocha.Context) {
    await run.call(this);
    await allHeard();
    check();
  };
});

// One failure is enough: what a failed test left behind is not the next one's fault.
afterEach(function () {
  if (this.currentTest?.state === 'failed') said.length = expected.length = 0;
});

// What is said after the last test.
after(check);
