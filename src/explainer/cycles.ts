import type {Log} from './problems.js';

/**
 * Removes `field` wherever following it would come back to where it started, and reports it. Each item is passed once,
 * so that a long chain costs no more than its length.
 */
export function cutCycles<K extends string>(
  items: readonly ({id: string} & {[P in K]?: string | undefined})[],
  field: K,
  log: Log,
): void {
  const byId = new Map(items.map((item) => [item.id, item]));
  /** Item to the number of the walk that passed it. */
  const passed = new Map<string, number>();
  for (const [walk, start] of items.entries()) {
    for (let item: (typeof items)[number] | undefined = start; item && !passed.has(item.id);) {
      passed.set(item.id, walk);
      const next: string | undefined = item[field];
      if (next !== undefined && passed.get(next) === walk) {
        delete item[field];
        log.report(
          log.pointerTo(item, field),
          `${field} "${next}" leads back to "${item.id}", so it is left out`,
          'It must not lead in a circle.',
        );
      }
      item = next === undefined ? undefined : byId.get(next);
    }
  }
}
