import {css} from 'lit';

export const cardStyles = css`
  article {
    padding: var(--_space);
    border-block-start: 3px solid var(--_text);
  }
  header {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.875em;
    align-items: start;
  }
  .heading {
    font-size: calc(1.375 * var(--_scale, 1em));
  }
  .kind::first-letter {
    text-transform: uppercase;
  }
  .portrait {
    inline-size: 3.5em;
    block-size: 3.5em;
    font-size: var(--_scale, 1em);
  }
  .portrait img,
  ::slotted([slot='portrait']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    border-radius: var(--explainer-radius, 3px);
  }
  .emblem {
    display: grid;
    place-items: center;
    block-size: 100%;
    box-sizing: border-box;
    border: 1.5px solid var(--_line);
    border-radius: var(--explainer-radius, 3px);
    color: var(--_muted);
    font-weight: 600;
  }
  /* The shapes that stand for the kinds in the network, too. */
  .emblem[data-kind='person'] {
    border-radius: 50%;
  }
  .emblem[data-kind='group'] {
    border-radius: 0.9em;
  }
  .emblem[data-kind='state'] {
    border-radius: 0;
    border-width: 3px;
  }
  .summary {
    margin-block-start: 0.75em;
    font-size: 1.0625em;
  }
  section,
  .section {
    margin-block-start: 1.1em;
  }
  .section-heading,
  .section > summary {
    padding-block-start: 0.35em;
    border-block-start: 1px solid var(--_line);
    font-weight: 700;
    font-size: 0.875em;
  }
  .section > summary,
  .fold > summary {
    min-block-size: 24px;
  }
  .fold > summary {
    inline-size: fit-content;
    color: var(--_accent);
    font-size: 0.875em;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    margin-block-start: 0.55em;
  }
  .tie-group {
    display: grid;
    grid-template-columns: minmax(6em, 9em) 1fr;
    column-gap: 0.9em;
  }
  .tie-group li:first-child {
    margin-block-start: 0;
  }
  .label {
    font-size: 0.875em;
    line-height: 1.65;
  }
  .other,
  .link {
    font-weight: 600;
  }
  .back {
    display: block;
    margin-block-end: 0.6em;
    font-size: 0.875em;
  }
  .back:dir(rtl) span {
    scale: -1 1;
  }
  .line {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.7em;
    padding: 0.5em var(--_space);
  }
  .compact {
    --_scale: 0.6em;
    border-block: 1px solid var(--_line);
  }
  .compact .foot {
    margin: 0;
    padding: 0.15em 0 0;
    border: 0;
  }

  @container (inline-size < 22em) {
    .tie-group {
      display: block;
    }
    header {
      --_scale: 0.85em;
    }
  }
  @container (inline-size >= 42em) {
    article {
      padding: calc(var(--_space) * 1.25);
    }
    header {
      --_scale: 1.25em;
    }
    /* Of some actors there is nothing but ties: they take all of the width. */
    .columns:where(:has(> :first-child > *)) {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--_space) * 2);
    }
    .columns > :last-child > :first-child {
      margin-block-start: 0.85em;
    }
    :where(.columns:has(> :first-child > *)) .tie-group {
      display: block;
    }
  }
  @container (inline-size >= 56em) {
    .columns {
      column-gap: calc(var(--_space) * 3);
    }
    .tie-group {
      display: grid;
      grid-template-columns: 6.5em 1fr;
    }
  }
`;
