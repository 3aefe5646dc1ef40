/**
 * Rollup plugin: of d3 only what is imported by name. Its modules come as one file each, and call functions to make some of their
 * exports; Rollup keeps such calls unless told that what nobody uses need not be made. `d3-transition` wants to be kept whole for
 * what it adds to selections, which nobody here uses.
 */
const MAKES = /^(var [\w$]+ = )(?=\(function|[\w$]+\()/gm;

export const d3ByName = () => ({
  name: 'd3-by-name',
  transform: (code, id) =>
    /[\\/]d3-[\w-]+[\\/]dist[\\/]/.test(id)
      ? {code: code.replace(MAKES, '$1/* @__PURE__ */ '), map: null, moduleSideEffects: false}
      : null,
});
