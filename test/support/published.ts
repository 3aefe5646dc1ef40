import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parse} from '../../src/explainer/parse.js';
import {without} from '../../src/explainer/without.js';
import {publish, type PublishOptions} from '../../src/site/publish/publish.js';
import {packaged} from './documents.js';

/** The packaged explainer with a handful of actors, so that its pictures take seconds. */
const KEPT = [
  'qayis-khazali',
  'laith',
  'iran',
  'asaib-ahl-al-haq',
  'qassem-suleimani',
  'hezbollah',
  'musa-ali-daqduq',
  'united-states',
];
const part = without(packaged, new Set(packaged.actors.map(({id}) => id).filter((id) => !KEPT.includes(id))));
/** Parsed, so that what named those left out goes. */
export const small = parse({...part, id: 'small', layouts: undefined, tour: []}).explainer!;

/** A folder of its own, removed when the test is done with it. */
export function temporaryFolder(): {readonly path: string; remove(): void} {
  const path = mkdtempSync(join(tmpdir(), 'explainer-site-'));
  return {path, remove: () => rmSync(path, {recursive: true, force: true})};
}

/** Publishes without what takes long, unless a test is about that. */
export const publishQuickly = (json: unknown, options: Pick<PublishOptions, 'baseUrl' | 'out'> & Partial<PublishOptions>) =>
  publish(json, {fonts: null, compress: false, ...options});

export const readText = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
