import type {PublisherSettings} from '../internal/publisher.js';

/** What the script that is running now was told by its tag, and where it lies. */
export interface OwnScript extends PublisherSettings {
  /** Absolute URL of the folder of the script, with a closing slash; undefined for a script pasted into the page. */
  base: string | undefined;
}

/**
 * Finds the running script, once, while it runs: by `currentScript`, which modules lack; else by the URL in a stack trace;
 * else by `fileName`. A tag that was removed after it was inserted still gives its URL, but no settings.
 */
export function ownScript(fileName: string): OwnScript {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const current = runningScript();
  const url = current ? current.src : urlInStack();
  const script =
    current ?? scripts.find(({src}) => src === url) ?? scripts.find(({src}) => src.split(/[?#]/)[0]?.endsWith(`/${fileName}`));
  const address = url || script?.src;
  const src = script?.dataset['src'];
  return {
    base: address ? new URL('.', address).href : undefined,
    src: src && absolute(src),
    doctor: script?.dataset['doctor'] !== undefined,
  };
}

/** An image named `currentScript` hides the real one (DOM clobbering), and must not choose where code is loaded from. */
function runningScript(): HTMLScriptElement | undefined {
  const script = document.currentScript;
  return script?.tagName === 'SCRIPT' ? (script as HTMLScriptElement) : undefined;
}

const urlInStack = (): string | undefined => /https?:\/\/\S+?(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0];

/** As the page would resolve it; an impossible URL stays as it is, for the widget to report. */
function absolute(url: string): string {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
}
