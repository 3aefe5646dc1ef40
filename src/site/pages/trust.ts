import {element, escape} from '../../embed/markup.js';
import type {Trust} from '../publish/trust.js';
import {sitePage} from './page.js';
import {table} from './table.js';

/** What `trust.json` says, for people. Pages and pictures are summed up there by folder. */
export function trustPage(trust: Trust): string {
  const title = 'What you let onto your page';
  const scripts = trust.files.filter(({path}) => path.startsWith('v1/') && path.endsWith('.js'));
  const list = (items: readonly string[], none: string) =>
    items.length ? items.map((item) => element('code', {}, escape(item))).join(', ') : none;
  return sitePage('trust', title, [
    element(
      'p',
      {class: 'summary'},
      'For whoever has to agree before a snippet goes on the page. The same for machines, with every file: ',
      element('a', {href: 'trust.json'}, 'trust.json'),
      '.',
    ),
    table(
      'In short',
      ['What', 'Which'],
      [
        ['Made by', trust.generator],
        ['Licence of the scripts', trust.licence],
        ['Origins contacted', trust.origins.join(', ')],
        ['Cookies', trust.cookies.join(', ') || 'none'],
        ['Storage in the browser', trust.storage.join(', ') || 'none'],
      ],
    ),
    table(
      'Explainers',
      ['Title', 'Version', 'As of', 'Licence of the data'],
      trust.explainers.map(({title: name, version, asOf, license}) => [name, version, asOf, license]),
    ),
    element('h2', {}, 'Content Security Policy'),
    element('p', {}, 'Add to your policy, by what you embed:'),
    ...Object.entries(trust.csp).map(([channel, line]) =>
      element('p', {}, `${escape(channel)}: `, element('code', {}, escape(line))),
    ),
    element('h2', {}, 'Pinning'),
    element(
      'p',
      {},
      'The script that never changes, with its hash: ',
      list(trust.pinned ? [trust.pinned.script, trust.pinned.integrity] : [], 'none'),
      '. The data it is given is the version’s own file, which never changes either.',
    ),
    table(
      'Scripts',
      ['File', '#Bytes', 'Hash (SRI)'],
      scripts.map(({path, bytes, integrity}) => [path, bytes.toLocaleString('en'), integrity]),
    ),
    table('All files, by folder', ['Folder', '#Files', '#Bytes'], byFolder(trust)),
  ]);
}

function byFolder({files}: Trust): readonly (readonly string[])[] {
  const folders = new Map<string, {count: number; bytes: number}>();
  for (const {path, bytes} of files) {
    const folder = path.split('/').slice(0, -1).join('/') || '.';
    const sum = folders.get(folder) ?? {count: 0, bytes: 0};
    folders.set(folder, {count: sum.count + 1, bytes: sum.bytes + bytes});
  }
  return [...folders].map(([folder, {count, bytes}]) => [folder, count.toLocaleString('en'), bytes.toLocaleString('en')]);
}
