import {CHANGING, isUnchanging, SHARED_HEADERS, UNCHANGING} from './cache-rules.js';

/**
 * The cache rules as configuration for those who serve the site: nginx and Caddy, to be included, and the files that Netlify,
 * Cloudflare Pages and Vercel read from the site itself. `paths` are the site’s files, `prefix` is the path of its base URL.
 */
export function serverFiles(paths: readonly string[], prefix: string): ReadonlyMap<string, string> {
  const rules = rulesFor(paths);
  return new Map([
    ['_headers', netlify(rules, prefix)],
    ['vercel.json', vercel(rules, prefix)],
    ['servers/nginx.conf', nginx(prefix)],
    ['servers/Caddyfile', caddy(prefix)],
  ]);
}

/** Paths, with `*` for all below; no two of them match the same file, as some hosts would send both headers. */
type Rule = readonly [path: string, cacheControl: string];

function rulesFor(paths: readonly string[]): readonly Rule[] {
  const rules = new Map<string, string>();
  for (const path of paths) {
    const folder = path.split('/').slice(0, -1).join('/');
    // Folders of one kind go together; in the others each file is named.
    const isUniform = /^v1\/chunks$|^assets$|^explainers\/[^/]+\/[^/]+$/.test(folder);
    rules.set(isUniform ? `${folder}/*` : path, isUnchanging(path) ? UNCHANGING : CHANGING);
  }
  return [...rules];
}

const netlify = (rules: readonly Rule[], prefix: string): string =>
  [
    `${prefix}*`,
    ...Object.entries(SHARED_HEADERS).map(([name, value]) => `  ${name}: ${value}`),
    ...rules.flatMap(([path, value]) => [`${prefix}${path}`, `  Cache-Control: ${value}`]),
    '',
  ].join('\n');

function vercel(rules: readonly Rule[], prefix: string): string {
  const shared = Object.entries(SHARED_HEADERS).map(([key, value]) => ({key, value}));
  const escaped = (path: string) => path.replace(/[.+()]/g, '\\$&').replace('*', '(.*)');
  const headers = [
    {source: `${prefix}(.*)`, headers: shared},
    ...rules.map(([path, value]) => ({source: prefix + escaped(path), headers: [{key: 'Cache-Control', value}]})),
  ];
  return `${JSON.stringify({headers}, null, 2)}\n`;
}

/** What never changes, as a regular expression without braces, which mean something else to both nginx and Caddy. */
const unchanging = (prefix: string): string =>
  `^${prefix.replaceAll('.', '\\.')}(v1/chunks/.*|v1/[^/]+-${'[0-9a-f]'.repeat(8)}\\.js|explainers/[^/]+/[0-9]+\\.[0-9]+\\.[0-9]+[^/]*\\.json)$`;

const where = (prefix: string): string => (prefix === '/' ? 'is the site' : `has the site at ${prefix}`);

const nginx = (
  prefix: string,
): string => `# Include inside server { }, whose root ${where(prefix)}. For the .br files, build in ngx_brotli and uncomment.
location ${prefix} {
  gzip_static on;
  gzip_vary on;
  # brotli_static on;
${Object.entries(SHARED_HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}";`)
  .join('\n')}
  add_header Cache-Control "${CHANGING}";
}
location ~ ${unchanging(prefix)} {
  gzip_static on;
  gzip_vary on;
  # brotli_static on;
${Object.entries(SHARED_HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}";`)
  .join('\n')}
  add_header Cache-Control "${UNCHANGING}";
}
`;

const caddy = (prefix: string): string => `# Import inside a site block whose root ${where(prefix)}.
@unchanging path_regexp ${unchanging(prefix)}
@changing not path_regexp ${unchanging(prefix)}
header {
${Object.entries(SHARED_HEADERS)
  .map(([name, value]) => `  ${name} "${value}"`)
  .join('\n')}
}
header @unchanging Cache-Control "${UNCHANGING}"
header @changing Cache-Control "${CHANGING}"
file_server {
  precompressed br gzip
}
`;
