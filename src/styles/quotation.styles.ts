import {css} from 'lit';

/** Quoted words: whose they are shows at a glance. */
export const quotationStyles = css`
  .insertion,
  .ellipsis {
    color: var(--_muted);
    font-style: normal;
  }
  .insertion {
    font-size: 0.875em;
  }
`;
