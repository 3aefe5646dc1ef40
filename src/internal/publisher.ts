/** What the script tag says, and where its files are. Set once by the entry that registers the elements. */
export interface PublisherSettings {
  /** The default explainer's absolute URL, from `data-src`; without it, the packaged one. */
  src?: string | undefined;
  /** Absolute URL of the folder of the script, with a closing slash: `…/explainers/` beside it holds checked documents. */
  base?: string | undefined;
  /** `data-doctor`: tell the embedder on the page what is wrong. */
  doctor?: boolean | undefined;
}

export const publisher: PublisherSettings = {};

export function configure(settings: PublisherSettings): void {
  Object.assign(publisher, settings);
}

/** Whether the publisher of this script also published the document: those are checked when published, so they need no validator. */
export function isOwnDocument(url: string): boolean {
  return publisher.base !== undefined && url.startsWith(new URL('../explainers/', publisher.base).href);
}
