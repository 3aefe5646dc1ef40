/**
 * Which file a module goes into that entries import. Rollup would make one for each combination of entries, and of what is
 * fetched later: many small ones, which compress badly.
 */
import {resolve} from 'node:path';

/** Too small for files of their own, and fetched later or not at all: `src/internal/seldom.ts` has the reason for most. */
const SMALL = {
  base: ['internal/next-task'],
  // What a person does with a diagram who does more than read it.
  tools: ['zoom', 'hand', 'save', 'sheet', 'draw-sheet', 'sheet-png', 'sheet-svg', 'sheet.styles'].map(
    (name) => `elements/network/${name}`,
  ),
  seldom: [
    ...['seldom', 'provenance', 'share', 'clipboard', 'copy-event'].map((name) => `internal/${name}`),
    ...['trouble', 'doctor', 'error-event', 'since', 'deep-link', 'exclude'].map((name) => `internal/${name}`),
    ...['provenance', 'sharing', 'trouble', 'since'].map((name) => `i18n/en/${name}`),
    ...['explainer/evidence', 'explainer/without'],
  ],
};
const fileOfSmall = new Map(
  Object.entries(SMALL).flatMap(([file, modules]) => modules.map((name) => [resolve(`src/${name}.ts`), file])),
);

/**
 * For Rollup’s `manualChunks`. What only one entry imports goes into its file, even where something fetched later imports it, too;
 * what terms share with others, into `lit`; what all others share, into `base`. The rest is left to Rollup.
 *
 * @param {readonly string[]} entries by name
 */
export const sharedChunks = (entries) => {
  /** @type {Map<string, Set<string>> | undefined} */
  let imported;
  return (id, {getModuleInfo}) => {
    if (fileOfSmall.has(id)) return fileOfSmall.get(id);
    if (/[\\/]d3-(?:ease|interpolate)[\\/]/.test(id)) return 'tools'; // which only zooming uses
    imported ??= new Map(entries.map((name) => [name, closure(resolve(`src/embed/entry-${name}.ts`), getModuleInfo)]));
    const users = entries.filter((name) => imported.get(name).has(id));
    if (users.length < 2) return users[0];
    if (users.includes('term')) return 'lit';
    return users.length === entries.length - 1 ? 'base' : null;
  };
};

/** A module and all that it imports statically. */
function closure(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of getModuleInfo(id).importedIds) closure(next, getModuleInfo, found);
  return found;
}
