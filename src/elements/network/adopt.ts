import type {CSSResult} from 'lit';

/** Gives a shadow root the styles of a part that was fetched later; once each. */
export function adopt(root: ParentNode, ...styles: readonly CSSResult[]): void {
  const shadow = root as ShadowRoot;
  const sheets = styles.flatMap(({styleSheet}) => styleSheet ?? []).filter((sheet) => !shadow.adoptedStyleSheets.includes(sheet));
  shadow.adoptedStyleSheets.push(...sheets);
}
