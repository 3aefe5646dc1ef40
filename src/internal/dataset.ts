import type {Explainer} from '../explainer/schema.js';
import {freeze, isComplete} from '../explainer/freeze.js';
import {Failure} from './failure.js';
import {isOwnDocument} from './publisher.js';

/** HOST-PAGES asks that a hanging server is given up on within ten seconds. */
const TIMEOUT_MS = 10_000;

const cache = new Map<string, Promise<Explainer>>();

/**
 * The explainer at an absolute URL; without one, the packaged article.
 * However many widgets ask, a URL is requested once; a failure is not kept, so that asking again tries again.
 * Rejects with a `Failure`.
 */
export function loadExplainer(src: string | undefined): Promise<Explainer> {
  const key = src ?? '';
  let loading = cache.get(key);
  if (!loading) {
    loading = src === undefined ? packaged() : fetchExplainer(src);
    cache.set(key, loading);
    loading.catch(() => cache.delete(key));
  }
  return loading;
}

async function packaged(): Promise<Explainer> {
  try {
    return (await import('../articles/iran-iraq-militias-2018/index.js')).default;
  } catch {
    throw new Failure('network');
  }
}

async function fetchExplainer(url: string): Promise<Explainer> {
  const json = await fetchJson(url);
  if (isOwnDocument(url) && isComplete(json)) return freeze(json);
  return (await import('./read-document.js')).readDocument(json, url);
}

async function fetchJson(url: string): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {signal: AbortSignal.timeout(TIMEOUT_MS), credentials: 'omit'});
    text = await response.text();
  } catch (error) {
    throw new Failure((error as Error).name === 'TimeoutError' ? 'timeout' : 'network', {url});
  }
  const {ok, status} = response;
  if (!ok) throw new Failure(status === 404 || status === 410 ? 'not-found' : 'network', {url, reason: status});
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Failure('invalid', {url, reason: String(error)});
  }
}
