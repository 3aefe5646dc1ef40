import {css} from 'lit';

/** The tour, whose buttons are on top, where they stay from step to step; and a chain told from one actor to the next. */
export const guidesStyles = css`
  .tour {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .steps {
    order: -1;
    display: flex;
    justify-content: space-between;
  }
  .steps button {
    min-block-size: 32px;
    min-inline-size: 32px;
  }
  .basis li {
    margin-block-start: 0.5em;
  }
  .ends-asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.3em 0.4em;
    margin-block: 0.4em 0.6em;
  }
  .ends-asked .tool {
    grid-area: 1 / 2 / 3;
  }
  .way {
    margin: 0.4em 0;
  }
  .way .ties {
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  .way .ties li:first-child {
    border: 0;
  }
`;
