import {css} from 'lit';

/** What is above and below the picture, and what follows a person’s hand: not needed for the first picture. */
export const controlsStyles = css`
  .asks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1em;
    min-block-size: 36px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    margin-inline-start: auto;
  }
  .tool {
    inline-size: 28px;
    block-size: 28px;
    flex: none;
    color: var(--_muted);
  }
  .tool:hover {
    color: var(--_text);
  }
  .tool svg {
    display: block;
    inline-size: 16px;
    block-size: 16px;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .save {
    font-size: 10px;
    line-height: 1;
    text-align: center;
    text-transform: uppercase;
  }
  .pages button {
    min-block-size: 24px;
    padding-inline: 0.3em;
    color: var(--_accent);
  }
  .pages button:disabled {
    color: inherit;
    opacity: 0.6;
  }
  .legend button:hover {
    color: var(--_text);
  }
  .legend [aria-pressed='false'] {
    text-decoration: line-through;
  }
  .legend [aria-pressed='false'] .sample {
    opacity: 0.3;
  }
  .actors button:focus-visible {
    outline-offset: 0;
    border-radius: 50%;
  }
  .diagram {
    user-select: none; /* a drag moves the picture */
    -webkit-user-select: none;
  }
  .panel-heading {
    outline-offset: 3px;
  }
  .tie:focus-visible {
    outline-offset: -2px;
  }
  .tie:hover .other,
  .start button:hover .other {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .scroller {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    min-inline-size: 38rem;
    inline-size: 100%;
  }
  th,
  td {
    padding: 0.35em 1em 0.35em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  th {
    font-weight: 600;
  }
  td:nth-child(4) {
    inline-size: 45%;
  }
  @container (inline-size < 26rem) {
    .bar:has([data-zoomed]) .view:not(.asks *) {
      display: none;
    }
  }
  @media print {
    .tools,
    .view,
    .panel {
      display: none;
    }
    .stage {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .link {
      color: CanvasText;
    }
    .link[data-emphasis='off'] {
      color: GrayText;
    }
    .mark,
    .labels text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .labels [data-emphasis='off'],
    .mark[data-emphasis='off'] {
      fill: GrayText;
    }
    .mark[data-unnamed] {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
