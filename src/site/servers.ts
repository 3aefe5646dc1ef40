import {readFileSync} from 'node:fs';
import {createServer, type RequestListener, type Server} from 'node:http';
import sirv from 'sirv';
import {cacheControlOf, SHARED_HEADERS} from './publish/cache-rules.js';

/** The origin that the README's snippets name. */
export const EXAMPLE_ORIGIN = 'https://cdn.example';

const DAY_S = 86_400;
const YEAR_S = 365 * DAY_S;

/** What a publisher serves, as a publisher would: `/v1/` and `/explainers/`, to any page, chunks and versions for ever. */
export function publisherFiles(dist = 'dist'): RequestListener {
  const setHeaders = (response: {setHeader(name: string, value: string): void}, path: string) => {
    const unchanging = /^\/chunks\/|\/\d+\.\d+\.\d+\.json$/.test(path);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Timing-Allow-Origin', '*');
    response.setHeader('Cache-Control', unchanging ? `public, max-age=${YEAR_S}, immutable` : 'no-cache');
  };
  const scripts = sirv(`${dist}/cdn`, {dev: true, setHeaders});
  const documents = sirv(`${dist}/explainers`, {dev: true, setHeaders});
  return (request, response) => {
    const [, folder, rest] = /^\/(v1|explainers)(\/.*)/.exec(request.url ?? '') ?? [];
    // With the header too: else a widget could not tell a wrong address from a refused one.
    const missing = () => void response.writeHead(404, {'Access-Control-Allow-Origin': '*'}).end();
    if (!folder) return missing();
    request.url = rest;
    (folder === 'v1' ? scripts : documents)(request, response, missing);
  };
}

/** A published site, with the headers that its own configurations give. */
export function siteFiles(folder: string, {dev = true} = {}): RequestListener {
  const files = sirv(folder, {
    dev,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(SHARED_HEADERS)) response.setHeader(name, value);
      response.setHeader('Cache-Control', cacheControlOf(path.replace(/^\//, '')));
    },
  });
  return (request, response) => files(request, response, () => void response.writeHead(404, SHARED_HEADERS).end());
}

/** The example page, with the README's snippets as they are but for the publisher's origin. */
export function examplePage(publisher: string, file = 'src/site/index.html'): RequestListener {
  return (request, response) => {
    if (request.url !== '/') return void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    const html = readFileSync(file, 'utf8').replaceAll(EXAMPLE_ORIGIN, publisher);
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache'}).end(html);
  };
}

/** Serves at the port, or at the first free one after it. */
export function listen(listener: RequestListener, port: number): Promise<{server: Server; origin: string; port: number}> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(listen(listener, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve({server, origin: `http://127.0.0.1:${actual}`, port: actual});
    });
  });
}
