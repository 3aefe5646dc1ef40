import {css} from 'lit';

export const quoteStyles = css`
  :host(:state(inline)) {
    display: inline;
  }
  figure {
    margin: 0;
    padding: var(--_space);
    border-block-start: 3px solid var(--_text);
  }
  blockquote {
    font-size: 1.25em;
    line-height: 1.35;
  }
  .mark {
    color: var(--_accent);
  }
  figcaption {
    margin-block-start: 0.7em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
  }
  .tools .attribution {
    flex: 1 1 12em;
  }
  .link[data-actor] {
    font-weight: 700;
  }
  .foot {
    margin-block-start: 0.4em;
  }

  .pull figure {
    padding-block: calc(var(--_space) * 1.25);
    border-block: 1px solid var(--_line);
    text-align: center;
  }
  .pull blockquote {
    font-size: 1.625em;
    line-height: 1.25;
    font-weight: 600;
    text-wrap: balance;
    max-inline-size: 28em;
    margin-inline: auto;
  }
  .pull .tools,
  .pull .foot {
    justify-content: center;
    border: 0;
  }
  .pull .tools .attribution {
    flex: 0 1 auto;
  }
  .pull .attribution > * {
    margin-inline: auto;
  }

  /* A record’s or a listing’s words are not speech, and do not look like it. */
  [data-voice='record'] blockquote,
  [data-voice='listing'] blockquote {
    font-size: 1.0625em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
    text-align: start;
  }

  /* The host’s text: no style of our own but the mark’s. */
  q.inline {
    quotes: none;
  }
  .inline .mark,
  .inline .insertion,
  .inline .ellipsis {
    color: inherit;
    font-size: inherit;
  }
  .more {
    color: inherit;
    padding-inline: 0.15em 0.3em;
    text-decoration: underline dotted;
    vertical-align: baseline;
  }
  .credit:not(:popover-open) {
    display: none;
  }
  .credit {
    position: fixed;
    block-size: auto;
    margin: 0;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--explainer-radius, 3px);
  }

  @container (inline-size < 22em) {
    blockquote {
      font-size: 1.125em;
    }
    .pull blockquote {
      font-size: 1.3em;
    }
  }
  @container (inline-size >= 42em) {
    .callout blockquote {
      font-size: 1.5em;
    }
    .pull blockquote {
      font-size: 2em;
    }
  }
`;
