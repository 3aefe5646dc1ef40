import {css} from 'lit';

/** What is saved: a light sheet in the widget’s font, whatever the page’s colours are. Laid out to be read, not to be seen. */
export const sheetStyles = css`
  .sheet {
    --explainer-text: initial;
    --explainer-muted: initial;
    --explainer-surface: initial;
    position: absolute;
    box-sizing: content-box;
    block-size: auto;
    padding: 16px;
    text-wrap: balance;
    fill: var(--_surface);
  }
  .sheet :is(p, button) {
    fill: currentColor;
  }
  .sheet .small {
    margin-block-start: 8px;
  }
  .sheet .labels [data-emphasis='focus'] {
    font-weight: 700;
  }
  /* As on a canvas: of so many lines no detail could be made out. */
  .dense :is([data-emphasis='rest'], [data-emphasis='off']) > .line {
    stroke-width: 0.5;
    stroke-dasharray: none;
  }
  .dense :is([data-emphasis='rest'], [data-emphasis='off']) > .arrow {
    fill: none;
  }
`;
