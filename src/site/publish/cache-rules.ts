/** How long a file may be kept: those with a hash or a version in their name for ever, all else for minutes. */
const YEAR_S = 31_536_000;
const MINUTES_S = 300;
const DAY_S = 86_400;

export const UNCHANGING = `public, max-age=${YEAR_S}, immutable`;
/** A stale copy serves at once for a day, while the fresh one is fetched: nobody waits, and a release is everywhere in minutes. */
export const CHANGING = `public, max-age=${MINUTES_S}, stale-while-revalidate=${DAY_S}`;

/** Chunks, pinned scripts, and documents with a version. */
const UNCHANGING_PATHS = [/^v1\/chunks\//, /^v1\/[^/]+-[0-9a-f]{8}\.js$/, /^explainers\/[^/]+\/\d+\.\d+\.\d+[^/]*\.json$/];

export const isUnchanging = (path: string): boolean => UNCHANGING_PATHS.some((pattern) => pattern.test(path));

export const cacheControlOf = (path: string): string => (isUnchanging(path) ? UNCHANGING : CHANGING);

/** On everything: any page may use the files, and measure them. */
export const SHARED_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};
