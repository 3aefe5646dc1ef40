import {parseSteps} from '../explainer/parse.js';
import type {Explainer} from '../explainer/schema.js';
import {Failure} from './failure.js';
import {nextTask} from './next-task.js';

/** A slice of work takes so much of a frame, in milliseconds. */
const SLICE_MS = 10;

/** Checks a foreign document, in slices while the page goes on; tells the console what is left out. Rejects with a `Failure`. */
export async function readDocument(json: unknown, url: string): Promise<Explainer> {
  const steps = parseSteps(json);
  for (;;) {
    const started = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - started < SLICE_MS) step = steps.next();
    if (step.done) {
      const {explainer, problems, code} = step.value;
      if (problems.length) (await import('./seldom.js')).report(url, problems);
      if (!explainer) throw new Failure(code ?? 'invalid', {url, reason: problems[0]?.message ?? ''});
      return explainer;
    }
    await nextTask();
  }
}
