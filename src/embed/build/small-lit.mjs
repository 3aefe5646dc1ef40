/**
 * Rollup plugin: two of Lit’s modules without what this project has no use for. `keyed.js` without what other directives share;
 * `css-tag.js` without the ways for engines that adopt no style sheets, as every engine does
 * that runs our syntax – whatever a page has made of `Document`.
 */
const CSS_TAG = `
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = (strings, ...values) => new CSSResult(String.raw({raw: strings}, ...values));
export const unsafeCSS = undefined;
export const supportsAdoptingStyleSheets = true;
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style); };
export const getCompatibleStyle = (style) => style;
`;
/** TypeScript’s helper for decorators, without what only those of methods and accessors need. */
const TSLIB = `export const __decorate = (decorators, prototype, name) => { for (const decorate of decorators) decorate(prototype, name); };`;
/** A new key makes the part forget what it has shown, so that it is made anew. */
const KEYED = `
class Keyed {
  _$AS(part, [key, value]) {
    if (key !== this.key) part._$AH = {};
    this.key = key;
    return value;
  }
}
export const keyed = (...values) => ({_$litDirective$: Keyed, values});
`;
const modules = {'lit/directives/keyed.js': KEYED, tslib: TSLIB};
const PREFIX = '\0small:';

export const smallLit = () => ({
  name: 'small-lit',
  resolveId: (source) => (Object.hasOwn(modules, source) ? PREFIX + source : null),
  load: (id) =>
    modules[id.slice(PREFIX.length)] ?? (id.replaceAll('\\', '/').endsWith('/@lit/reactive-element/css-tag.js') ? CSS_TAG : null),
});
