import {css} from 'lit';

/** The box that a term opens: at the name, or, where the window is narrow, a sheet at its foot. */
export const popupStyles = css`
  .popup {
    display: none;
    position: absolute;
    inset: var(--_top) auto auto var(--_left);
    grid-template-columns: minmax(0, 1fr) auto;
    inline-size: min(22em, 100vw - 16px);
    block-size: auto;
    max-block-size: var(--_room);
    border: 1px solid var(--_line);
    border-radius: var(--explainer-radius, 3px);
    box-shadow: 0 0.25em 1.25em rgb(0 0 0 / 18%);
  }
  .popup:popover-open {
    display: grid;
  }
  explainer-card::part(base) {
    border: 0;
  }
  explainer-card::part(name) {
    display: block;
    unicode-bidi: plaintext;
  }
  .full-card {
    grid-area: 2 / 1 / auto / -1;
    padding: 0.35em var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .close {
    grid-area: 1 / 2;
    inline-size: 2.25em;
    block-size: 2.25em;
    text-align: center;
    color: var(--_muted);
  }

  @media (width < 30rem) {
    .popup {
      position: fixed;
      inset: auto 0 0;
      inline-size: auto;
      max-block-size: 60vh;
      padding-block-end: env(safe-area-inset-bottom);
      border-width: 1px 0 0;
      border-radius: 0;
    }
    .close {
      inline-size: 2.75em;
      block-size: 2.75em;
    }
  }
  @media print {
    .popup:popover-open {
      display: none;
    }
  }
`;
