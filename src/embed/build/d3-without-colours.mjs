/**
 * Rollup plugin: d3 without what tells colours apart. Its zooming brings transitions along, and these can blend colours; here
 * only positions move, and a sixth of the zoom's code goes.
 */
const NAMES = ['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix'];
const NOTHING = '\0d3-color';

export const d3WithoutColours = () => ({
  name: 'd3-without-colours',
  resolveId: (source) => (source === 'd3-color' ? NOTHING : null),
  load: (id) => (id === NOTHING ? `function none() {}\nexport {${NAMES.map((name) => `none as ${name}`).join(', ')}};` : null),
});
