import {createHash} from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, resolve, sep} from 'node:path';

/** A file as `trust.json` lists it. */
export interface Listed {
  readonly path: string;
  readonly bytes: number;
  /** As an `integrity` attribute takes it. */
  readonly integrity: string;
}

/**
 * A new site beside the present one, which it replaces in the end by a rename: whoever is interrupted before leaves the present one
 * as it was. What has not changed is linked, not written.
 */
export class Staging {
  readonly out: string;
  readonly #next: string;
  readonly #previous: string;
  readonly #written = new Map<string, Listed>();
  readonly #folders = new Set<string>();
  /** How many files had to be written, and how many were there already. */
  changed = 0;
  unchanged = 0;

  constructor(out: string) {
    this.out = resolve(out);
    this.#next = `${this.out}.next`;
    this.#previous = `${this.out}.previous`;
    // Interrupted between the two renames of the last time.
    if (!existsSync(this.out) && existsSync(this.#previous)) renameSync(this.#previous, this.out);
    rmSync(this.#next, {recursive: true, force: true});
    mkdirSync(this.#next, {recursive: true});
  }

  /** Writes a file, and its folders; paths have forward slashes. */
  write(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const target = this.#at(this.#next, path);
    this.#makeFolder(target);
    if (this.has(path)) rmSync(target);
    if (this.present(path)?.equals(bytes)) {
      link(this.#at(this.out, path), target);
      this.unchanged++;
    } else {
      writeFileSync(target, bytes);
      this.changed++;
    }
    this.#list(path, bytes);
  }

  /** Takes a file over from the present site. */
  keep(path: string): void {
    const target = this.#at(this.#next, path);
    this.#makeFolder(target);
    link(this.#at(this.out, path), target);
    this.#list(path, readFileSync(target));
    this.unchanged++;
  }

  /** The file as the present site has it. */
  present(path: string): Buffer | undefined {
    const file = this.#at(this.out, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  has(path: string): boolean {
    return this.#written.has(path);
  }

  /** All files of the present site, sorted. */
  presentPaths(): readonly string[] {
    if (!existsSync(this.out)) return [];
    return readdirSync(this.out, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(this.out.length + 1)
          .split(sep)
          .join('/'),
      )
      .sort();
  }

  /** All files of the new site, sorted. */
  listed(): readonly Listed[] {
    return [...this.#written.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  read(path: string): Buffer {
    return readFileSync(this.#at(this.#next, path));
  }

  /** Puts the new site in the place of the present one. */
  commit(): void {
    rmSync(this.#previous, {recursive: true, force: true});
    if (existsSync(this.out)) renameSync(this.out, this.#previous);
    renameSync(this.#next, this.out);
    rmSync(this.#previous, {recursive: true, force: true});
  }

  /** Leaves the present site, and nothing beside it. */
  abandon(): void {
    rmSync(this.#next, {recursive: true, force: true});
  }

  /** Makes the file’s folder, once. */
  #makeFolder(file: string): void {
    const folder = dirname(file);
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, {recursive: true});
    this.#folders.add(folder);
  }

  #list(path: string, bytes: Uint8Array): void {
    this.#written.set(path, {path, bytes: bytes.length, integrity: integrityOf(bytes)});
  }

  #at(folder: string, path: string): string {
    const file = resolve(folder, path);
    if (!file.startsWith(folder + sep)) throw new Error(`${path} is not inside the site`);
    return file;
  }
}

export const integrityOf = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Some file systems have no links. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
