/**
 * Rollup plugin: d3-zoom with stand-ins for the d3 modules it builds on, as a reader downloads them for this alone. It asks
 * little of each: of selections one element with its listeners, of the rest nothing – there are no animations
 * (`elements/network/zoom.ts` moves three numbers itself), no colours to blend, and no text to be selected while dragging.
 */
const STAND_INS = {
  'd3-color': '',
  'd3-drag': `export const dragDisable = () => {};
export const dragEnable = () => {};`,
  'd3-interpolate': 'export const interpolateZoom = (a, b) => () => b;',
  'd3-transition': 'export const interrupt = () => {};',
  'd3-selection': `
const LISTENERS = Symbol();
class Selection {
  constructor(node) { this.element = node; }
  node() { return this.element; }
  datum() {}
  selection() { return this; }
  interrupt() { return this; }
  filter(test) { return test.call(this.element) ? this : new Selection({style: {setProperty() {}}, addEventListener() {}, removeEventListener() {}}); }
  each(act) { act.call(this.element); return this; }
  call(act, ...values) { act(this, ...values); return this; }
  property(name, value) { this.element[name] = value.call(this.element); return this; }
  style(name, value) { this.element.style.setProperty(name, value); return this; }
  /** By type and name, as "wheel.zoom"; all of a name, as ".zoom"; several between spaces. */
  on(names, listener, options) {
    const {element} = this;
    const known = (element[LISTENERS] ??= new Map());
    for (const name of names.split(' '))
      for (const key of name[0] === '.' ? [...known.keys()].filter((one) => one.endsWith(name)) : [name]) {
        const [type] = key.split('.');
        const old = known.get(key);
        if (old) element.removeEventListener(type, ...old);
        known.delete(key);
        if (!listener) continue;
        const added = [(event) => listener.call(element, event), options];
        known.set(key, added);
        element.addEventListener(type, ...added);
      }
    return this;
  }
}
export const select = (node) => new Selection(node);
export const pointer = (event, node = event.currentTarget) => {
  const {left, top} = node.getBoundingClientRect();
  return [event.clientX - left - node.clientLeft, event.clientY - top - node.clientTop];
};`,
};
const PREFIX = '\0small-d3:';

export const smallD3 = () => ({
  name: 'small-d3',
  resolveId: (source, importer = '') =>
    Object.hasOwn(STAND_INS, source) && /[/]d3(-zoom)?[/]dist[/]/.test(importer) ? PREFIX + source : null,
  load: (id) => STAND_INS[id.slice(PREFIX.length)] ?? null,
});
