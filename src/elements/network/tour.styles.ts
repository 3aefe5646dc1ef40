import {css} from 'lit';

/** The tour’s panel: its buttons on top, where they stay from step to step. */
export const tourStyles = css`
  .tour {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .steps {
    order: -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.75em;
  }
  .steps button {
    min-block-size: 32px;
    min-inline-size: 32px;
  }
  .steps .tool {
    margin-inline-start: auto;
  }
  .steps [aria-disabled='true'] {
    opacity: 0.5;
  }
  .basis > summary {
    min-block-size: 24px;
    color: var(--_accent);
  }
  .basis li {
    margin-block-start: 0.5em;
  }
`;
