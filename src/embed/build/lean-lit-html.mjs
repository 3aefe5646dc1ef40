/**
 * Rollup plugin: Lit’s templates as far as this project uses them – values in text, attributes, properties and events, lists, SVG,
 * and `keyed` around a whole template. Without other directives (hence none inside others, none that must hear of the tree, and no
 * `noChange`), listeners with a `this`, directives on elements, comments, MathML, text of `<style>` and its like, and templates compiled before.
 */
import {replaceIn} from './replace-in.mjs';

const PATCHES = {
  '/lit-html/lit-html.js': [
    // What a template is made of.
    ['T=x(3),', ''],
    ['T as mathml,', ''],
    ['if(r.hasAttributes())for', 'for'],
    ['this._$AH.call(this.options?.host??this.element,t)', 'this._$AH(t)'],
    ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
    ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
    [',2===i||3===i)', ',2===i)'],
    ['_=/-->/g,', ''],
    ['y=/^(?:script|style|textarea|title)$/i,', ''],
    ['let n,l=', 'let l='],
    ['"!--"===u[1]?c=_:void 0!==u[1]', 'void 0!==u[1]'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    ['(c=n??v,d=-1)', '(c=v,d=-1)'],
    ['void 0===u[1]?d=-2:(', '('],
    [':c===_||c===m?c=v:(c=p,n=void 0)', ':c=c===m?v:p'],
    ['(-2===d?i:x)', 'x'],
    [
      'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++',
      '}else r.data===n&&d.push({type:2,index:l});l++',
    ],
    ['const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l)', 'const{el:{content:i},parts:s}=this._$AD,e=l'],
    [':6===r.type&&(i=new Z(h,this,t))', ''],
    [
      '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t)',
      'i=2===r.type?new k(h,h.nextSibling,t):new r.ctor(h,r.name,r.strings,t)',
    ],
    ['"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 'this._$AC(t)'],
    [',_$litType$:s}=t,e=', '}=t,e='],
    // What a directive may do.
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'function M(t,i){const s=a(i)?void 0:i._$litDirective$;return s!==t._$Cl?.constructor&&(t._$Cl=s&&new s),s?t._$Cl._$AS(t,i.values):i}',
    ],
    ['_$AI(t,i=this){t=M(this,t,i),', '_$AI(t){t=M(this,t),'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['_$AI(t,i=this,s,e){', '_$AI(t,s){'],
    ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
    ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){t??=A;'],
    ['s._$AI(t,s,i)', 's._$AI(t,i)'],
    // What a directive may ask of the part it is in.
    [
      'class R{constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      'class R{constructor(t){this._$AV=[],this._$AD=t}',
    ],
    ['new R(e,this)', 'new R(e)'],
    [
      'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      'constructor(t,i,e){this._$AH=A,this._$AA=t,this._$AB=i,this.options=e}',
    ],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()),this.options)'],
    [
      '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s}}',
      '_$AR(t=this._$AA.nextSibling){for(;t!==this._$AB;){const s=t.nextSibling;t.remove(),t=s}}',
    ],
    ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
      'constructor(t,i,s,e){this.element=t,this.name=i,this.options=e,',
    ],
    ['class I extends H{constructor(){super(...arguments),this.type=3}', 'class I extends H{'],
    ['class L extends H{constructor(){super(...arguments),this.type=4}', 'class L extends H{'],
    ['class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', 'class z extends H{'],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    // What is exported for other packages.
    [
      'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
      'const D=',
    ],
    [
      '{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
      '{(i._$litPart$??=new k(i.appendChild(c()),null,s))._$AI(t)}',
    ],
    ['j as _$LH,', ''],
  ],
  '/lit-element/lit-element.js': [
    ['export{i as LitElement,n as _$LE}', 'export{i as LitElement}'],
    ['this.renderOptions={host:this},this._$Do=void 0', 'this.renderOptions={host:this}'],
    ['createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['this._$Do=e(', 'e('],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return r}',
      '',
    ],
    [
      'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});const n={_$AK:(t,e,r)=>{t._$AK(e,r)},_$AL:t=>t._$AL};(s.litElementVersions??=[]).push("4.2.2");',
      'i.finalized=!0;',
    ],
  ],
};

/** What templates may not do any more. */
const MORE = /lit\/directives?\/(?!keyed\b)|lit\/(?:async|static)|\b(?:noChange|mathml)\b|html`[^`]*<(?:script|style|title|!--)/;

export const leanLitHtml = () => {
  const {name, transform} = replaceIn('lean-lit-html', PATCHES);
  return {
    name,
    transform(code, id) {
      if (/[\\/]src[\\/]/.test(id) && MORE.test(code))
        this.error(`${id} uses of Lit’s templates what lean-lit-html.mjs takes out.`);
      return transform.call(this, code, id);
    },
  };
};
