/**
 * The one script tag of a page. It finds the tags in use, now and later, and loads each one's module when the first of them
 * comes near the viewport. A classic script with one effect on the page: the registered tags.
 */
import type {PublisherSettings} from '../internal/publisher.js';
import {VERSION} from '../internal/version.js';
import {chunks} from './chunks.js';
import {ownScript} from './own-script.js';

/** What a chunk exports. */
interface Entry {
  define(settings: PublisherSettings, tag: string): void;
}

const settings = ownScript('explainer.js');
const selector = Object.keys(chunks).join();
/** Tags that need nothing more: their module is on its way, or somebody else defined them. */
const settled = new Set<string>();

/** How long a still may take, in milliseconds. */
const PATIENCE_MS = 2000;

const nearing = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      const element = target.closest(selector);
      if (isIntersecting && element) void stillOf(element).then(() => load(element.localName));
    }
  },
  {rootMargin: '100%'}, // one viewport around
);

const inserting = new MutationObserver((records) => {
  for (const {addedNodes} of records)
    for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) findIn(node as Element);
});

function findIn(root: Element): void {
  if (root.matches(selector)) watch(root);
  for (const element of root.querySelectorAll(selector)) watch(element);
}

function watch(element: Element): void {
  const tag = element.localName;
  if (settled.has(tag)) return;
  if (customElements.get(tag)) return leave(tag);
  nearing.observe(element);
  // A tag that nobody has defined is inline: it is one line high, at the foot of the picture in it, however high that is.
  const image = element.querySelector('img');
  if (image) nearing.observe(image);
}

/** The first to define a tag wins; a reader gets that one, the embedder is told. */
function leave(tag: string): void {
  const {version} = customElements.get(tag) as CustomElementConstructor & {version?: string};
  if (version !== VERSION)
    console.warn(
      `[${tag}] is already defined by ${version ? `version ${version}` : 'another script'}; version ${VERSION} leaves it. Load one version only.`,
    );
  settle(tag);
}

/** Resolves when the still in a fallback has come, or takes too long: it shows all at once, so that what replaces it can wait. */
async function stillOf(element: Element): Promise<void> {
  const image = element.querySelector('img');
  if (!image || image.complete) return;
  await new Promise((done) => {
    for (const event of ['load', 'error']) image.addEventListener(event, done);
    setTimeout(done, PATIENCE_MS);
  });
  // On the screen it is two frames later, and our code would hold them up.
  await nextFrame().then(nextFrame);
}

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

function load(tag: string): void {
  if (settled.has(tag)) return;
  if (customElements.get(tag)) return leave(tag);
  settle(tag);
  const urls = chunks[tag]!.map((file) => new URL(file, settings.base ?? document.baseURI).href);
  Promise.all(urls.map((url) => import(url) as Promise<Entry>))
    .then(([entry]) => entry?.define(settings, tag))
    .catch((error: unknown) =>
      console.error(
        `[${tag}] ${urls[0]} could not be loaded, so the fallback stays. Serve the files beside explainer.js with it, with the header Access-Control-Allow-Origin: *, and allow their origin in the page's script-src.`,
        error,
      ),
    );
}

function settle(tag: string): void {
  settled.add(tag);
  if (settled.size < Object.keys(chunks).length) return;
  inserting.disconnect();
  nearing.disconnect();
}

inserting.observe(document, {childList: true, subtree: true});
findIn(document.documentElement);
addEventListener('beforeprint', () => {
  for (const element of document.querySelectorAll(selector)) load(element.localName);
});
