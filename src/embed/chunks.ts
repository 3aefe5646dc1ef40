/**
 * The files of each element, relative to the script: its entry first, then what the entry imports, so that all are fetched at
 * once. Empty here; the build fills it in, as it alone knows the hashes in the names.
 */
export const chunks: Readonly<Record<string, readonly string[]>> = {};
