/** Counts of a test run. */

export const nothing = () => ({passed: 0, failed: 0, skipped: 0});

export function add(...counts) {
  return counts.reduce(
    (sum, {passed, failed, skipped}) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    nothing(),
  );
}

export const line = ({passed, failed, skipped}) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** Counts one browser's run of one file; a file that could not run at all is one failure. */
export function ofSession({testResults, errors, passed}) {
  const counts = testResults ? ofSuite(testResults) : nothing();
  if (!passed && counts.failed === 0) counts.failed = Math.max(1, errors.length);
  return counts;
}

function ofSuite({suites, tests}) {
  const counts = nothing();
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  return add(counts, ...suites.map(ofSuite));
}

/** Counts from the last lines of Node's TAP report. */
export function ofTap(tap) {
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? NaN);
  const counts = {passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') + count('todo')};
  return Number.isNaN(counts.failed) ? {...nothing(), failed: 1} : counts;
}
