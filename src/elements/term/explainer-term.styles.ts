import {css} from 'lit';

/** The host’s text, in all of the host’s style; nothing of ours but a discreet underline. */
export const termStyles = css`
  [role='button'] {
    text-decoration: underline dotted color-mix(in srgb, currentColor 65%, transparent) from-font;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  [role='button']:hover,
  [aria-expanded='true'] {
    text-decoration-style: solid;
  }
  [role='button']:focus-visible {
    outline: 2px solid var(--explainer-accent, currentColor);
    outline-offset: 2px;
  }
  :host(:state(loading)) [role='button'] {
    cursor: progress;
  }
  @media print {
    [role='button'] {
      text-decoration: none;
    }
  }
`;
