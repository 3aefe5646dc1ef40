import {css} from 'lit';

/** A field with a list that opens over what is below it. */
export const finderStyles = css`
  .finder {
    position: relative;
  }
  .bar .finder {
    flex: 1 1 8em; /* on most phones, one row with the buttons */
    max-inline-size: 13em;
  }
  .panel .finder {
    grid-column: 1;
  }
  .finder input,
  .found {
    box-sizing: border-box;
    background: var(--_surface);
    border: 1px solid var(--_muted);
  }
  .finder input {
    inline-size: 100%;
    block-size: 32px;
    margin: 0;
    padding: 0 0.5em;
    font: inherit;
    font-size: max(16px, 0.875em); /* into smaller ones, phones zoom the page */
    color: inherit;
    border-radius: 2px;
  }
  .finder input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .found {
    position: absolute;
    z-index: 1;
    inset: 100% 0 auto;
    box-shadow: 0 2px 8px #0003;
  }
  .found ul {
    max-block-size: 15em;
    overflow-y: auto;
  }
  .panel .found ul {
    max-block-size: 9em; /* the panel may not be much higher */
  }
  .found li,
  .found p {
    box-sizing: border-box;
    min-block-size: 32px;
    padding: 0.25em 0.5em;
    line-height: 1.3;
  }
  .found p {
    border-block-start: 1px solid var(--_line);
  }
  .found li {
    cursor: pointer;
    > span {
      display: block;
    }
  }
  .found [aria-selected='true'],
  .found li:hover {
    background: color-mix(in srgb, var(--_accent) 15%, transparent);
  }
  .found [aria-selected='true'] {
    outline: 2px solid transparent; /* seen where colours are forced */
    outline-offset: -2px;
  }
`;
