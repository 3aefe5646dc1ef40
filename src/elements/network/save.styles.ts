import {css} from 'lit';

/** The menu of saving. `save-button.ts` says where it is. */
export const saveStyles = css`
  #save {
    position: absolute;
    inset: auto;
    margin: 0;
    padding: 0.25em;
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: var(--_text);
    background: var(--_surface);
  }
  #save button {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding-inline: 0.75em;
  }
  #save button:hover {
    color: var(--_accent);
  }
`;
