/**
 * Rollup plugin: Lit as a guest. As published, Lit keeps its version marks on `window`, where an element with the same id breaks
 * it; its Trusted Types policy has a name that a second Lit may not take; and it trusts `Document` to be the browser's own.
 * Here it leaves no global and reads only what the browser provides.
 */
import {replaceIn} from './replace-in.mjs';

/** Stands in for `globalThis`: what Lit looks up there and does not find is simply absent, whatever the page calls its elements. */
const NO_GLOBALS = '{__proto__:null}';

/** A page may forbid our policy. Without Trusted Types enforced, plain strings then do; with it, the fallback stays. */
const POLICY = `(()=>{try{return globalThis.trustedTypes.createPolicy("explainer-elements",{createHTML:t=>t})}catch{}})()`;

export const litOnHostilePages = () =>
  replaceIn('lit-on-hostile-pages', {
    '/lit-html/lit-html.js': [
      ['t=globalThis,', `t=${NO_GLOBALS},`],
      ['s=t.trustedTypes,', 's=void 0,'],
      ['e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', `e=${POLICY}`],
    ],
    '/@lit/reactive-element/reactive-element.js': [
      ['a=globalThis,', `a=${NO_GLOBALS},`],
      // Metadata of standard decorators, which this project does not use.
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ';'],
      [
        'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
        '',
      ],
    ],
    '/lit-element/lit-element.js': [['s=globalThis;', `s=${NO_GLOBALS};`]],
  });
