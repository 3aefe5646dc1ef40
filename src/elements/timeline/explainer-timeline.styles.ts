import {css} from 'lit';

/** The frame, what narrows the events down, and the list: a rail with a mark for each event, no more exact than its date. */
export const timelineStyles = css`
  figure {
    margin: 0;
    padding: var(--_space);
    border-block-start: 3px solid var(--_text);
  }
  .heading {
    margin-block: 0.1em 0.25em;
    font-size: 1.375em;
  }
  ol,
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.6em;
    margin-block-start: 0.75em;
  }
  .filter-group {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em;
  }
  .filters button {
    min-block-size: 26px;
    padding-inline: 0.7em;
    border: 1px solid var(--_line);
    border-radius: 2em;
  }
  .filters button:hover,
  .filters [aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .filters [aria-pressed='true'] {
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .count {
    color: var(--_muted);
  }

  .events {
    margin-block-start: 1.25em;
  }
  .event {
    display: grid;
    grid-template-columns: 12px minmax(0, 1fr);
    column-gap: 0.9em;
    scroll-margin-block: 5em;
    outline-offset: 2px;
  }
  .event[aria-current] {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    box-shadow: 0 0 0 0.4em color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .when,
  .what {
    grid-column: -2;
  }
  .what {
    padding-block-end: 1.1em;
  }
  .what > p + p {
    margin-block: 0.1em 0.2em;
  }
  .when {
    min-inline-size: 0;
    padding-block-end: 0.15em;
  }
  .who .link {
    unicode-bidi: plaintext;
    text-align: start;
  }
  .date {
    color: var(--_muted);
  }
  .date time {
    font-weight: 600;
    color: var(--_accent);
  }
  .inferred summary {
    list-style: none;
    inline-size: fit-content;
    min-block-size: 24px;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.1em;
  }
  .fold > summary,
  .parts {
    margin-inline-start: calc(12px + 0.9em);
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
  }
  .section-heading {
    margin-block-start: 1em;
    padding-block-start: 0.35em;
    border-block-start: 1px solid var(--_line);
    font-weight: 700;
  }

  .event::before,
  .event::after {
    content: '';
    grid-column: -3;
    grid-row: 1 / 3;
    justify-self: center;
  }
  .event::before {
    z-index: 1;
    box-sizing: border-box;
    inline-size: 12px;
    block-size: var(--_size, 12px);
    margin-block-start: 0.35em;
    border: 1.5px solid var(--_accent);
    border-radius: 6px;
    background: var(--_surface);
  }
  /* The rail, down to the next event. */
  .event::after {
    margin-block: 0.6em -0.5em;
    border-inline-start: 1px solid var(--_line);
  }
  .event:has(+ [data-precision='none'])::after {
    border-inline-start-style: dashed;
  }
  .event:last-child::after,
  .undated .event::after {
    display: none;
  }
  [data-precision='month'] {
    --_size: 17px;
  }
  [data-precision='season'] {
    --_size: 24px;
  }
  [data-precision='year'] {
    --_size: 32px;
  }
  [data-precision='interval'] {
    --_size: 44px;
  }
  [data-precision='interval']::before {
    background: linear-gradient(var(--_accent) 0 0) center / 5px 50% no-repeat var(--_surface);
  }
  [data-exact]::before {
    background: var(--_accent);
  }
  [data-vague]::before {
    border-style: dashed;
  }
  [data-open]:not([data-exact])::before {
    background: linear-gradient(var(--_accent) 0 0) center / 5px 100% no-repeat var(--_surface);
  }
  [data-open='end']::before {
    border-block-end: 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    mask: linear-gradient(#000 40%, transparent);
  }
  [data-open='start']::before {
    border-block-start: 0;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    mask: linear-gradient(transparent, #000 60%);
  }
  [data-precision='none']::before {
    border: 1.5px dotted var(--_muted);
  }

  @container (inline-size >= 34em) {
    .event {
      grid-template-columns: 8.5em 12px minmax(0, 1fr);
    }
    .fold > summary,
    .parts {
      margin-inline-start: calc(8.5em + 12px + 1.8em);
    }
    .when {
      grid-column: 1;
      display: flex;
      flex-direction: column;
      align-items: flex-end;
      padding-block-end: 0.8em; /* a long one keeps apart from the next, too */
      text-align: right; /* to the rail, whatever the direction of the text */
    }
    .when:dir(rtl) {
      text-align: left;
    }
    .what {
      grid-row: 1;
    }
  }
  @container (inline-size >= 45em) {
    figure {
      padding: calc(var(--_space) * 1.25);
    }
    .heading {
      font-size: 1.75em;
    }
    .event {
      grid-template-columns: 10em 12px minmax(0, 1fr);
      column-gap: 1.25em;
    }
    .fold > summary,
    .parts {
      margin-inline-start: calc(12.5em + 12px);
    }
  }
  @container (inline-size >= 56em) {
    .what {
      display: grid;
      grid-template-columns: minmax(0, 1fr) clamp(14em, 30%, 22em);
      grid-template-rows: auto auto 1fr;
      column-gap: 2.5em;
    }
    .what > :not(.who) {
      grid-column: 1;
    }
    .who {
      display: block;
      grid-column: 2;
      grid-row: 1 / 4;
    }
  }
  @media print {
    .filters,
    .fold > summary,
    [part='button'] {
      display: none;
    }
    .event {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .timeline {
      --_accent: LinkText;
      --_surface: Canvas;
    }
    .event::before {
      forced-color-adjust: none;
    }
  }
`;
