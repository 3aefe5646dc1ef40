import {css} from 'lit';

/** What is above and below the picture, and what follows a person’s hand: not needed for the first picture. */
export const controlsStyles = css`
  .tools,
  .pages,
  .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.75em;
  }
  .tools {
    justify-content: end;
    gap: 0;
    margin-inline-start: auto;
  }
  /* Room for the button that shows the whole again: appearing, it must not break the row, which would move the picture. */
  .tools[data-whole] {
    padding-inline-start: 28px;
  }
  .view,
  button:hover .other {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .view {
    color: var(--_accent);
  }
  .view,
  .end {
    min-block-size: 28px;
  }
  .tool {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    flex: none;
    color: var(--_muted);
    svg {
      inline-size: 16px;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.6;
    }
  }
  .save {
    font-size: 12px;
    line-height: 1;
    text-align: center;
  }
  .tool:hover,
  .legend button:hover {
    color: var(--_text);
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .legend [aria-pressed='false'] {
    text-decoration: line-through;
    .sample {
      opacity: 0.3;
    }
  }
  .actors button:focus-visible {
    outline-offset: 0;
  }
  .diagram {
    user-select: none; /* a drag moves the picture */
    -webkit-user-select: none;
  }
  .panel {
    /* A shade at the end, which the end itself covers: there is more to scroll to. */
    background:
      linear-gradient(transparent, var(--_surface) 60%) bottom / 100% 3em no-repeat local,
      linear-gradient(transparent, color-mix(in srgb, var(--_text) 22%, transparent)) bottom / 100% 1em no-repeat;
  }
  /*
   * Below the picture, as on phones, it stays at the window’s end, over the picture, where the window is not low. What scrolls in
   * itself would keep it there; what opens below may be more than there is room for.
   */
  .widget:has([data-held]):not(:has(.stage ~ [open], .stage ~ * [open])) {
    overflow: visible;
  }
  @media (height >= 34rem) {
    @container (inline-size < 45em) {
      :host(:not([data-frame])) [data-held] {
        position: sticky;
        inset-block-end: 0;
        margin-inline: calc(var(--_space) * -1);
        padding-inline: var(--_space);
        background-color: var(--_surface);
      }
      /* What gets the focus is not behind it. */
      .drawing:has(+ [data-held]) * {
        scroll-margin-block: 3em 21em;
      }
    }
  }
  .tie:focus-visible {
    outline-offset: -2px;
  }
  .scroller {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    min-inline-size: 47em;
    inline-size: 100%;
  }
  th,
  td {
    padding: 0.35em 1em 0.35em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  td:nth-child(4) {
    inline-size: 45%;
  }
  /* On the whole screen the picture takes the height that is left; where there is little, the rest is scrolled to. */
  :host(:fullscreen) .widget {
    overflow: auto !important;
    block-size: 100% !important;
    margin: 0 !important;
  }
  :host(:fullscreen) .takeaway {
    display: none;
  }
  @container (inline-size < 45em) {
    :host(:fullscreen) .diagram {
      min-block-size: 70vh;
    }
  }
  @container (inline-size < 28em) {
    .bar:has([data-zoomed]) > .view {
      display: none;
    }
  }
  @media print {
    .bar,
    .panel {
      display: none;
    }
    .stage {
      grid-template-columns: 100%;
    }
    .widget .drawing {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    .widget {
      --_text: CanvasText;
      --_surface: Canvas;
      --_off: GrayText;
    }
    .labels {
      --_muted: GrayText;
    }
    .link {
      color: CanvasText;
    }
  }
`;
