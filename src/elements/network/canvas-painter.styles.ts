import {css} from 'lit';

/** The canvas with the names over it. What is above it does not take pointers from it: it knows itself what is at a point. */
export const canvasStyles = css`
  canvas.picture {
    position: absolute;
    inset: 0;
    /* Tells the painter, by a transition’s event, that colours have changed. */
    color: var(--_text);
    outline-color: light-dark(#000, #fff);
    transition: 1ms;
    transition-property: color, outline-color;
  }
  svg.names {
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
    will-change: transform;
  }
  .names text {
    pointer-events: auto;
  }
  canvas ~ .actors button {
    pointer-events: none;
  }
`;
