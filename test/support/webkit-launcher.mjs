/** Starts what WebKitGTK needs beside itself, a display and a driver, for as long as the test run lasts. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {webdriverLauncher} from '@web/test-runner-webdriver';

/** @param {{driver: string, display: string, browser: string}} webkit */
export function webkitLauncher({driver, display, browser}) {
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
  };
  const processes = [];
  const launcher = webdriverLauncher(options);
  const {initialize, stop} = launcher;

  launcher.concurrency = 1;

  launcher.initialize = async (config) => {
    process.once('exit', () => endAll(processes));
    const number = await startDisplay(display, processes);
    options.port = await startDriver(driver, number, processes);
    // One test file at a time, each in a page of its own rather than in a frame: the launcher decides by `concurrency`.
    await initialize.call(launcher, {...config, concurrency: 1});
    launcher.name = 'WebKit';
  };

  launcher.stop = async () => {
    await stop.call(launcher);
    endAll(processes);
  };

  return launcher;
}

/** Xvfb takes a free display and tells its number. */
async function startDisplay(command, processes) {
  const display = spawn(command, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(display);
  const [number] = await once(display.stdio[3], 'data');
  return String(number).trim();
}

async function startDriver(command, display, processes) {
  const port = await freePort();
  const env = {...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1'};
  processes.push(spawn(command, [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'}));
  await answers(port);
  return port;
}

async function answers(port) {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver did not start within 20 seconds');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

function endAll(processes) {
  for (const child of processes.splice(0)) child.kill();
}
