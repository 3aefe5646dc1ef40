import {css} from 'lit';

/** The two fields with the button that swaps them, and a chain told from one actor to the next. */
export const routeStyles = css`
  .ends-asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.3em 0.4em;
    margin-block: 0.4em 0.6em;
  }
  .ends-asked .finder {
    grid-column: 1;
    min-inline-size: 0;
  }
  .ends-asked .tool {
    grid-column: 2;
    grid-row: 1 / 3;
  }
  .way {
    list-style: none;
    margin: 0.4em 0 0;
    padding: 0;
  }
  .way > li > button {
    min-block-size: 28px;
  }
  .way > li > button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .way .ties {
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  .way .ties li:first-child {
    border: 0;
  }
  .caution {
    margin-block-start: 0.6em;
  }
`;
