import {css} from 'lit';

/** Where everything is: the picture with its panel beside it, or below it where there is little room. */
export const networkStyles = css`
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  figure,
  .drawing {
    display: flex;
    flex-direction: column;
  }
  figure {
    box-sizing: border-box;
    block-size: 100%;
    margin: 0;
    padding: var(--_space);
    border-block-start: 3px solid var(--_text);
  }
  .heading {
    font-size: 1.375em;
  }
  .takeaway {
    /* In its own direction, which the page’s may not be. */
    padding-inline-end: max(0px, 100% - 68ch);
    text-wrap: pretty;
  }
  /* Where there is not enough room for all, the picture’s goes first. */
  [data-clipped] .takeaway {
    display: none;
  }
  .takeaway,
  [part='summary'] {
    margin-block-start: 0.4em;
  }
  .bar,
  .legend,
  .start button {
    display: flex;
    flex-wrap: wrap;
  }
  .bar {
    align-items: center;
    gap: 0.2em 0.75em;
    /* What comes into it is fetched after the picture, which must not move then. As many rows as it takes, and some to spare. */
    min-block-size: 165px;
  }
  /* How high the picture is unless the page says otherwise; it gives way down to a height in which it can still be read. */
  .stage {
    --_height: clamp(600px, 235cqi, 740px);
    display: contents;
  }
  .stage[data-actors='some'] {
    --_height: clamp(380px, 130cqi, 520px);
  }
  .stage[data-actors='few'] {
    --_height: clamp(300px, 95cqi, 380px);
  }
  .drawing {
    flex: 1 1 calc(var(--_height) + 16em);
    min-inline-size: 0;
    margin-block-start: 0.6em;
  }
  .diagram {
    position: relative;
    flex: 1;
    min-block-size: 272px;
    /* Names reach into the padding of the box around. */
    margin-inline: calc(var(--_space) * -0.75);
    overflow: clip;
    /* Chrome would scroll the page by how far the picture has moved. */
    overflow-anchor: none;
    /* Two fingers zoom and move the picture; one moves the page. */
    touch-action: pan-x pan-y;
    font-size: max(12px, 0.8125em);
  }
  .diagram svg,
  .actors {
    position: absolute;
    inset: 0;
    overflow: visible;
    transform-origin: 0 0;
  }
  .actors {
    pointer-events: none;
  }
  .actors button {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    border-radius: 50%;
    pointer-events: auto;
  }
  ul,
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .legend {
    gap: 0 0.4em;
    margin: 0.4em -0.3em 0;
  }
  .legend button {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 24px;
    padding-inline: 0.3em;
  }
  .sample {
    flex: none;
    overflow: visible;
  }
  .panel {
    box-sizing: border-box;
    flex: 0 0 auto;
    block-size: 16em;
    overflow-y: auto;
    margin-block-start: 0.75em;
    padding-block-start: 0.6em;
  }
  .panel,
  .ties li {
    border-block-start: 1px solid var(--_line);
  }
  .panel header {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
  }
  .panel-heading {
    font-weight: 700;
    line-height: 1.25;
  }
  .start {
    margin-block-start: 0.25em;
  }
  .start button {
    align-items: baseline;
    column-gap: 0.5em;
    min-block-size: 28px;
  }
  .hint {
    margin-block-end: 0.75em;
  }
  .ties {
    margin-block-start: 0.5em;
  }
  .tie {
    display: block;
    inline-size: 100%;
    padding-block: 0.5em;
  }
  .tie > span {
    display: block;
    unicode-bidi: plaintext;
  }
  .relation {
    font-size: 0.875em;
  }
  .relation .sample {
    vertical-align: 0.05em;
    margin-inline-end: 0.15em;
  }
  .relation:dir(rtl) > .sample,
  .relation.incoming > .sample {
    scale: -1 1;
  }
  .relation.incoming:dir(rtl) > .sample {
    scale: 1 1;
  }
  .sentence {
    font-size: 0.9375em;
  }
  .other {
    font-weight: 600;
    color: var(--_accent);
  }
  .table {
    margin-block-start: 0.75em;
  }
  .table > summary,
  .basis > summary {
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_accent);
  }

  @container (inline-size >= 14em) {
    .bar {
      min-block-size: 134px;
    }
  }
  @container (inline-size >= 16.5em) {
    .bar {
      min-block-size: 104px;
    }
  }
  @container (inline-size >= 22.25em) {
    .bar {
      min-block-size: 72px;
    }
  }
  @container (inline-size >= 26em) {
    .drawing {
      flex-basis: calc(var(--_height) + 10em);
    }
  }
  @container (inline-size >= 45em) {
    figure {
      padding: calc(var(--_space) * 1.25);
    }
    .heading {
      font-size: 1.75em;
    }
    .takeaway {
      font-size: 1.0625em;
    }
    .stage {
      --_height: 660px;
      flex: 1 1 calc(var(--_height) + 10em);
      display: grid;
      grid-template-rows: auto minmax(9em, 1fr) auto;
      margin-block-start: 0.6em;
      grid-template-columns: minmax(0, 1fr) clamp(15em, 27cqi, 21em);
      column-gap: 1.75em;
    }
    .stage[data-actors='some'] {
      --_height: 500px;
    }
    .stage[data-actors='few'] {
      --_height: 400px;
    }
    .drawing {
      grid-area: 1 / 1 / 4;
      margin: 0;
    }
    .panel {
      grid-area: 1 / 2 / 3;
      block-size: auto;
      min-block-size: 0;
      contain: size;
      padding: 0;
      border: 0;
    }
    .panel,
    [data-clipped] .legend {
      margin: 0;
      padding-inline-start: 1.25em;
      border-inline-start: 1px solid var(--_line);
    }
    /* Where there is not enough room for all, the key gives its own to the picture, and takes some of the panel’s. */
    [data-clipped] .drawing {
      display: contents;
    }
    .legend {
      grid-area: 3 / 2;
    }
    .diagram {
      grid-area: 2 / 1 / 4;
    }
  }
  @container (inline-size >= 58em) {
    .bar {
      min-block-size: 40px;
    }
  }
  @container (inline-size >= 70em) {
    .stage {
      flex-basis: calc(var(--_height) + 6.5em);
    }
  }
`;
