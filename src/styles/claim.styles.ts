import {css} from 'lit';

/** The marks that go with every claim, and the foot: quiet, and only as wide as they need to be. */
export const claimStyles = css`
  .attribution {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .attribution summary,
  .foot summary {
    inline-size: fit-content;
    min-block-size: 24px;
    align-content: center;
    list-style: none;
  }
  .pilcrow,
  .foot summary {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .pilcrow {
    white-space: nowrap;
  }
  .attribution p,
  .foot p {
    max-inline-size: 60ch;
    margin-block: 0.15em 0.3em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
    margin-block-start: var(--_space);
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .foot > details[open] {
    flex-basis: 100%;
  }
  textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
  }
`;
