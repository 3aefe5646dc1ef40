/**
 * The browsers of this machine, for the test runner and for tests that drive a browser themselves.
 * `CHROME_PATH`, `FIREFOX_PATH`: other ones.
 */
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {packedChromium} from './packed-chromium.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** What to do where an engine is missing. */
export const REMEDIES = {
  chromium: 'install Chrome or Chromium, or set CHROME_PATH to one',
  firefox: 'install Firefox (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to it',
  webkit: 'on Debian: apt-get install webkit2gtk-driver xvfb',
};

/**
 * @typedef {{executablePath: string, args: string[], env?: NodeJS.ProcessEnv, browser?: 'firefox', headless: true}} LaunchOptions for Puppeteer
 */

/** @returns {Promise<LaunchOptions | undefined>} an installed Chrome or Chromium, else the one inside an npm package */
export async function findChromium() {
  const installed = process.env.CHROME_PATH ?? which(CHROMIUM_NAMES) ?? CHROMIUM_PLACES.find((path) => existsSync(path));
  const found = installed ? {executablePath: installed} : await packedChromium();
  return found && {...found, args: chromiumArguments(), headless: true};
}

/** @returns {LaunchOptions | undefined} */
export function findFirefox() {
  const executablePath =
    process.env.FIREFOX_PATH ?? which(['firefox', 'firefox-esr']) ?? FIREFOX_PLACES.find((path) => existsSync(path));
  return executablePath ? {executablePath, args: [], browser: 'firefox', headless: true} : undefined;
}

/** WebKit as GTK has it: a driver, a browser outside PATH, and a display, as it has no headless mode. */
export function findWebKit() {
  const driver = which(['WebKitWebDriver']);
  const display = which(['Xvfb']);
  const browser = WEBKIT_FOLDERS.flatMap(children)
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return driver && display && browser ? {driver, display, browser} : undefined;
}

const CHROMIUM_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
/** Where distributions put `webkit2gtk-4.1/MiniBrowser`, below a folder for the architecture or not. */
const WEBKIT_FOLDERS = ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];

function children(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('webkit2gtk-'))
    .map((name) => join(folder, name));
}

/** Chromium's sandbox cannot run as root, nor in most containers. */
function chromiumArguments() {
  const quiet = [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox', ...quiet] : quiet;
}

function which(names) {
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (folder && existsSync(path)) return path;
    }
  return undefined;
}
