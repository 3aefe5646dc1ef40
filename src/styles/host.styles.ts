import {css} from 'lit';

/** The host only takes its place on the page. */
export const hostStyles = css`
  :host {
    display: block;
  }
  /* Through a grid, pages in quirks mode do not reach for the height of the window. Any element may choose another. */
  :host(:where(:state(ready))) {
    display: grid;
  }
  :host([hidden]),
  [hidden],
  slot:has(+ .gone) {
    display: none;
  }
`;

/**
 * Every widget’s ground: it starts from the initial values, so that nothing of the page’s CSS comes in but what DESIGN §3 lets
 * in, and it is styled by the public `--explainer-*` alone.
 */
export const widgetStyles = css`
  .widget {
    all: initial;
    display: block;
    box-sizing: border-box;
    position: relative;
    block-size: 100%;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    min-inline-size: 0; /* while clipped, the line above would be the least */
    font-family: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;

    --_text: var(--explainer-text, light-dark(#16181d, #eceae6));
    --_muted: var(--explainer-muted, light-dark(#5a5f69, #a9acb3));
    --_line: var(--explainer-line, light-dark(#d9dbdf, #3a3e46));
    --_surface: var(--explainer-surface, light-dark(#fff, #15171b));
    --_accent: var(--explainer-accent, light-dark(#0b5c8a, #7cc4ee));
    --_space: var(--explainer-space, 1em);

    color: var(--_text);
    background: var(--_surface);
    font-size: var(--explainer-font-size, medium);
    line-height: 1.45;
    overflow-wrap: break-word;
    overflow: auto; /* where the page gives it a height */
  }
  .widget[data-theme='light'] {
    color-scheme: light;
  }
  .widget[data-theme='dark'] {
    color-scheme: dark;
  }
  /* Each paragraph finds its own direction, so that English on an Arabic page keeps its full stops at the end. */
  p,
  li,
  td,
  th,
  dd,
  dt,
  summary,
  blockquote,
  [role='heading'] {
    unicode-bidi: plaintext;
  }
  p,
  blockquote {
    margin: 0;
  }
  .heading {
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  a,
  .link {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: inherit;
    cursor: pointer;
  }
  /* A button that reads as a link. */
  .link {
    min-block-size: 24px;
    text-decoration: underline;
  }
  summary {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .muted {
    color: var(--_muted);
  }
  .small,
  .show-all > * {
    font-size: 0.8125em;
  }
  .notice {
    padding: var(--_space);
    border-block-start: 2px solid var(--_line);
  }
  /* More than the reserved room holds: see HeightKeeper. */
  .widget[data-clipped] {
    overflow: clip;
  }
  .widget .show-all {
    position: absolute;
    inset: auto 0 0;
    padding: 2.5em var(--_space) 0.5em;
    border: 0;
    background: linear-gradient(transparent, var(--_surface) 55%);
  }
  @media print {
    .widget {
      block-size: auto !important;
      color-scheme: light;
    }
    .widget .show-all,
    .share {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
