/**
 * Rollup plugin: replaces exact passages in given files, and fails the build when one is not there any more – so that an
 * update of a dependency never drops a patch silently.
 *
 * @param {string} name of the plugin
 * @param {Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>} patches by the end of the file's path
 */
export function replaceIn(name, patches) {
  return {
    name,
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const file = Object.keys(patches).find((end) => path.endsWith(end));
      if (!file) return null;
      for (const [from, to] of patches[file]) {
        if (!code.includes(from)) this.error(`${file} does not contain ${JSON.stringify(from)}: the patch needs a new look.`);
        code = code.replace(from, () => to);
      }
      return {code, map: null};
    },
  };
}
