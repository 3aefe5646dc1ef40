import {css} from 'lit';

/** On the whole screen the picture takes the height that is left; where there is little, the rest is scrolled to. */
export const fullScreenStyles = css`
  :host(:fullscreen) .widget {
    block-size: 100% !important;
    margin: 0 !important;
  }
  :host(:fullscreen) .takeaway {
    display: none;
  }
  @container (inline-size < 45rem) {
    :host(:fullscreen) .diagram {
      min-block-size: 70vh;
    }
  }
`;
