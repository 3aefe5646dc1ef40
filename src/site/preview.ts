import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join, resolve, sep} from 'node:path';
import {watch} from 'chokidar';
import {publish} from './publish/publish.js';
import {findFonts, toPng} from './publish/png.js';
import {listen, siteFiles} from './servers.js';

export interface PreviewOptions {
  /** The document’s file. */
  readonly file: string;
  /** The wanted port; the first free one from there is taken. */
  readonly port: number;
  /** This package’s built files; by default its `dist`. */
  readonly built?: string;
  /** Publishes again, and reloads the pages that are open, when the document changes; default true. */
  readonly reload?: boolean;
  /** Called after each publication: nothing, or what was wrong with the document. The site before stays then. */
  readonly onPublished?: (error: Error | undefined) => void;
}

export interface Preview {
  /** Of the first page, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** What pages of the preview run, and no published page has. */
const RELOAD_PATH = '/preview-reload';
const RELOAD = `<script src="${RELOAD_PATH}.js"></script>`;
const RELOAD_SCRIPT = `new EventSource('${RELOAD_PATH}').onmessage = () => location.reload();`;
/** Editors write a file in several steps. In milliseconds. */
const SETTLED_MS = 100;

/** Serves the site that the document would be published as. PNG stills are drawn when asked for. Rejects for a document that cannot be published. */
export async function preview({file, port, built, reload = true, onPublished = () => {}}: PreviewOptions): Promise<Preview> {
  const folder = mkdtempSync(join(tmpdir(), 'explainer-preview-'));
  const out = join(folder, 'site');
  const open = new Set<ServerResponse>();
  const site = siteFiles(out);
  const {server, origin} = await listen((request, response) => void answer(request, response), port);

  const republish = async (): Promise<void> => {
    const json = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    const beside = dirname(resolve(file));
    await publish(json, {baseUrl: `${origin}/`, out, beside, fonts: null, compress: false, ...(built !== undefined && {built})});
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', origin).pathname;
    if (reload && path === RELOAD_PATH) return listenTo(response, open);
    if (reload && path === `${RELOAD_PATH}.js`)
      return void response.writeHead(200, {'Content-Type': 'text/javascript'}).end(RELOAD_SCRIPT);
    if (path.endsWith('.png') && (await drawn(out, path, response))) return;
    const html = reload ? pageAt(out, path) : undefined;
    if (html === undefined) return site(request, response);
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store'}).end(html + RELOAD);
  };
  const close = async (): Promise<void> => {
    await watcher?.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    rmSync(folder, {recursive: true, force: true});
  };

  const watcher = reload ? watch(file, {ignoreInitial: true, awaitWriteFinish: {stabilityThreshold: SETTLED_MS}}) : undefined;
  watcher?.on('all', () => {
    republish().then(
      () => {
        onPublished(undefined);
        for (const response of open) response.write('data: changed\n\n');
      },
      (error: unknown) => onPublished(error as Error),
    );
  });
  try {
    await republish();
  } catch (error) {
    await close();
    throw error;
  }
  return {url: `${origin}/`, close};
}

/** Keeps the connection, to tell of changes. */
function listenTo(response: ServerResponse, open: Set<ServerResponse>): void {
  response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'});
  response.flushHeaders();
  open.add(response);
  response.on('close', () => open.delete(response));
}

/** A page of the site as it was written; undefined for what is no page. */
function pageAt(out: string, path: string): string | undefined {
  const file = resolve(out, `.${decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)}`);
  return file.endsWith('.html') && file.startsWith(out + sep) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Draws a PNG from the SVG beside it; false where there is none, or no font. */
async function drawn(out: string, path: string, response: ServerResponse): Promise<boolean> {
  const fonts = findFonts();
  const file = resolve(out, `.${decodeURIComponent(path).replace(/(?:@2x)?\.png$/, '.svg')}`);
  if (!fonts || !file.startsWith(out + sep)) return false;
  try {
    const png = await toPng(readFileSync(file, 'utf8'), path.includes('@2x') ? 2 : 1, fonts);
    response
      .writeHead(200, {'Content-Type': 'image/png', 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*'})
      .end(png);
    return true;
  } catch {
    return false;
  }
}
