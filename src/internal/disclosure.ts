import {html, render, type TemplateResult} from 'lit';

interface Disclosure {
  readonly name: string;
  readonly part: string;
  readonly summary: unknown;
  /** What it opens: fetched, and drawn, when it is first wanted. */
  readonly body: () => Promise<TemplateResult>;
}

/** A native `details` whose inside arrives when it is opened, and goes where its own template draws nothing. */
export function disclosure({name, part, summary, body}: Disclosure): TemplateResult {
  const fill = async ({currentTarget}: Event) => {
    const {lastElementChild, open} = currentTarget as HTMLDetailsElement;
    if (open) render(await body(), lastElementChild as HTMLElement);
  };
  return html`<details class=${name} part=${part} @toggle=${fill}>
    <summary>${summary}</summary>
    <div></div>
  </details>`;
}

/** Closes what was opened of something else, as the same elements may now stand for another actor’s claims. */
export function foldAll(root: ParentNode): void {
  for (const details of root.querySelectorAll('details')) details.open = false;
}
