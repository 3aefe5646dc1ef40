import {css} from 'lit';

/**
 * What the drawing looks like. A tone is a colour and a line style, so that neither is needed alone. The colours are told
 * apart with any colour vision and keep 3:1 against the ground in both schemes.
 */
export const pictureStyles = css`
  .widget {
    --_off: light-dark(#dcdee2, #363a42);
  }
  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  .arrow {
    fill: currentColor;
  }
  [data-tone] {
    color: light-dark(#6b7079, #9ba0a9);
  }
  [data-tone='command'] {
    color: light-dark(#1d4f91, #82b1f2);
    .line {
      stroke-width: 1.8;
    }
  }
  [data-tone='support'] {
    color: light-dark(#00756b, #46c2ac);
    .line {
      stroke-dasharray: 9 2.5;
    }
  }
  [data-tone='kinship'] {
    color: light-dark(#7a3e9d, #cf9fee);
    .line {
      stroke-dasharray: 2.5 2.5;
    }
  }
  [data-tone='alliance'] {
    color: light-dark(#5f6f00, #bcc94a);
    .line {
      stroke-dasharray: 13 3 3 3;
    }
  }
  [data-tone='conflict'] {
    color: light-dark(#c0390b, #ff8a5c);
    .line {
      stroke-dasharray: 4.5 3;
      stroke-width: 1.8;
    }
  }
  [data-tone='custody'] {
    color: light-dark(#8a5a00, #e0ac4a);
    .line {
      stroke-dasharray: 7 2.5 1.5 2.5;
    }
  }
  [data-tone='other'] .line {
    stroke-dasharray: 1.3 2.7;
  }
  .link[data-emphasis='off'] {
    color: var(--_off);
  }
  .link[data-emphasis='focus'] .line {
    stroke-width: 3;
  }
  .mark,
  .labels text {
    fill: var(--_text);
    stroke: var(--_surface);
    paint-order: stroke;
  }
  .mark {
    stroke-width: 1.5;
  }
  .mark[data-unnamed] {
    fill: var(--_surface);
    stroke: var(--_text);
  }
  .mark[data-emphasis='off'] {
    --_text: var(--_off);
  }
  .leader {
    stroke: var(--_muted);
    stroke-width: 1;
  }
  .labels text {
    direction: ltr; /* plaintext bidi does nothing in SVG: on an Arabic page “U.S.” lost its last full stop */
    stroke-width: 3px;
    stroke-linejoin: round;
    cursor: pointer;
  }
  .labels [data-strong] {
    font-weight: 600;
  }
  .labels [data-emphasis='off'] {
    fill: var(--_muted);
    opacity: 0.55;
  }
  .labels [data-emphasis='focus'] {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
`;
