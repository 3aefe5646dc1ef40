/**
 * Rollup plugin: d3’s zooming without the animations it brings along, a third of its code. This project animates three numbers
 * itself (`elements/network/zoom.ts`); d3-zoom only needs to be able to stop what was never started.
 */
const TRANSITION = '\0small-d3-transition';

export const smallD3 = () => ({
  name: 'small-d3',
  resolveId: (source) => (source === 'd3-transition' ? TRANSITION : null),
  load: (id) =>
    id === TRANSITION
      ? `import {selection} from 'd3-selection';
selection.prototype.interrupt = function () { return this; };
export const interrupt = () => {};
export const transition = undefined, active = undefined;`
      : null,
});
