/** What the site gives to those who serve it: the same rules in each dialect, read by the servers themselves where they are installed. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {CHANGING, isUnchanging, UNCHANGING} from '../../src/site/publish/cache-rules.js';
import {serverFiles} from '../../src/site/publish/server-files.js';
import {temporaryFolder} from '../support/published.js';

const PATHS = [
  'index.html',
  'trust.json',
  'v1/explainer.js',
  'v1/explainer.all-769446ea.js',
  'v1/chunks/base-CjSyfqJ3.js',
  'explainers/small/latest.json',
  'explainers/small/1.0.0.json',
  'explainers/small/latest/card-laith.html',
];

describe('configuration of servers', () => {
  const folder = temporaryFolder();
  after(() => folder.remove());

  for (const prefix of ['/', '/inter.actives/'])
    it(`nginx and Caddy are told apart what changes, below ${prefix}`, () => {
      const files = serverFiles(PATHS, prefix);
      const [, nginx] = /location ~ (\S+) {/.exec(files.get('servers/nginx.conf')!)!;
      const [, caddy] = /@unchanging path_regexp (\S+)/.exec(files.get('servers/Caddyfile')!)!;
      assert.equal(nginx, caddy);
      // A brace would end nginx’s block, and begin one of Caddy’s placeholders.
      assert.doesNotMatch(nginx!, /[{}]/);
      for (const path of PATHS) assert.equal(new RegExp(nginx!).test(prefix + path), isUnchanging(path), path);
      assert.equal(new RegExp(nginx!).test('/interXactives/v1/chunks/a.js'), false);
    });

  it('the hosts that read files say the same', () => {
    const files = serverFiles(PATHS, '/');
    const netlify = files.get('_headers')!;
    const {headers} = JSON.parse(files.get('vercel.json')!) as {headers: {source: string; headers: {value: string}[]}[]};
    for (const path of PATHS) {
      const expected = isUnchanging(path) ? UNCHANGING : CHANGING;
      const rules = netlify.split('\n').filter((line) => line.startsWith('/') && line !== '/*');
      const rule = rules.filter((line) => new RegExp(`^${line.replaceAll('.', '\\.').replace('*', '.*')}$`).test(`/${path}`));
      assert.equal(rule.length, 1, `${path}: ${rule.join()}`);
      assert.ok(netlify.includes(`${rule[0]}\n  Cache-Control: ${expected}`), path);
      const sources = headers.slice(1).filter(({source}) => new RegExp(`^${source}$`).test(`/${path}`));
      assert.deepEqual(
        sources.map(({headers: [only]}) => only!.value),
        [expected],
        path,
      );
    }
  });

  const installed = (command: string) => spawnSync(command, ['-v']).error === undefined;

  it('nginx takes it', {skip: !installed('nginx') && 'nginx is not installed'}, () => {
    mkdirSync(`${folder.path}/nginx`);
    writeFileSync(`${folder.path}/nginx/site.conf`, serverFiles(PATHS, '/').get('servers/nginx.conf')!);
    const main = `${folder.path}/nginx/nginx.conf`;
    writeFileSync(
      main,
      `pid ${folder.path}/nginx/pid; events {} http { access_log off; server { listen 127.0.0.1:1; include site.conf; } }`,
    );
    execFileSync('nginx', ['-t', '-q', '-c', main, '-e', 'stderr'], {stdio: 'pipe'});
  });

  it('Caddy takes it', {skip: !installed('caddy') && 'Caddy is not installed'}, () => {
    const path = `${folder.path}/Caddyfile`;
    writeFileSync(path, `http://127.0.0.1:1 {\n${serverFiles(PATHS, '/').get('servers/Caddyfile')!}\n}\n`);
    execFileSync('caddy', ['adapt', '--config', path, '--adapter', 'caddyfile'], {stdio: 'pipe'});
  });
});
