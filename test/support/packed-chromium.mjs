/**
 * The Chromium that comes inside an npm package, for a machine without a browser: Linux on x64 only. The package also brings the
 * libraries and the font that a bare machine lacks, but unpacks them only where it believes to run in its makers' cloud.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** @returns {Promise<{executablePath: string, env: NodeJS.ProcessEnv} | undefined>} */
export async function packedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(tmpdir(), 'explainer-elements-chromium');
  mkdirSync(folder, {recursive: true});
  const executablePath = await unpack(folder);
  const env = {...process.env};
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  if (!existsSync('/etc/fonts')) env.FONTCONFIG_FILE = fontConfiguration(folder);
  return {executablePath, env};
}

/** The package's own names folders of its makers' cloud. */
function fontConfiguration(folder) {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  return file;
}

/** Unpacks all into the folder, as it would in the cloud, and leaves our own environment as it was. */
async function unpack(folder) {
  const before = {...process.env};
  Object.assign(process.env, {TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x'});
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const lacksLibraries = (path) => execFileSync('ldd', [path], {encoding: 'utf8'}).includes('not found');
