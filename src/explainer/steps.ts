/** Takes all steps of a piece of work at once. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}
