import {css} from 'lit';

/** The time axis. Its font size counts before anything is drawn, as its labels are placed by their widths. */
export const axisStyles = css`
  .axis {
    position: relative;
    margin-block-start: 1.25em;
    font-size: max(12px, 0.8125em);
    line-height: 1.3;
  }
  .ticks span {
    position: absolute;
    inset-block: 0;
    padding-inline-start: 4px;
    border-inline-start: 1px solid var(--_line);
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .marks button {
    position: absolute;
    display: flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .marks span {
    overflow: hidden;
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
    background: var(--_surface);
  }
  .mark {
    flex: none;
    display: block;
    overflow: visible;
  }
  .mark:dir(rtl) {
    scale: -1 1;
  }
  [data-side='before'] .mark {
    order: 1;
  }
  [data-side='over'] span {
    position: absolute;
    inset-inline-start: 12px;
    padding-inline: 4px;
  }
  .within {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .within[data-vague] {
    stroke-dasharray: 3 2.5;
  }
  .point,
  .lasting,
  .tip {
    fill: var(--_accent);
  }
  .marks button:hover span,
  .marks [aria-current] span {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .marks [aria-current] .within {
    fill: var(--_accent);
  }
  [part='cluster'] {
    justify-content: center;
    border: 1.5px solid var(--_accent);
    border-radius: 1em;
    box-sizing: border-box;
    background: var(--_surface);
    font-weight: 600;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    margin-block-start: 0.75em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
`;
