/**
 * Runs on a host page that wants it: puts plain figures from this publisher into the elements they stand for, as the fallback.
 * A figure is known by its links, which is all that sanitisers leave of it. The loader does the rest, in the figure’s own room.
 */
const site = new URL('../', import.meta.url).href;
const PAGE = /^explainers\/([^/]+)\/([^/]+)\/(card|network|quote|timeline)(?:-([^/]+))?\.html$/;

for (const link of document.querySelectorAll<HTMLAnchorElement>('figure p a[href]')) {
  const figure = link.closest('figure')!;
  const [, id, edition, kind, subject] = link.href.startsWith(site) ? (PAGE.exec(link.href.slice(site.length)) ?? []) : [];
  if (!kind || figure.parentElement?.localName === `explainer-${kind}`) continue;
  const widget = document.createElement(`explainer-${kind}`);
  widget.setAttribute('src', `${site}explainers/${id}/${edition}.json`);
  if (subject) widget.setAttribute(kind === 'quote' ? 'quote' : 'actor', subject);
  figure.replaceWith(widget);
  widget.append(figure);
}

export {};
