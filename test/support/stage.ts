import {type Server, type RequestListener} from 'node:http';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {listen, publisherFiles} from '../../src/site/servers.js';
import {findChromium, findFirefox} from './browsers.mjs';

/** Engines that a Node test can drive, of those that run at all. */
export const drivenEngines = (process.env['TEST_ENGINES'] ?? 'chromium').split(',').filter((name) => name !== 'webkit');

/** How long anything may take to appear, in milliseconds. */
const PATIENCE_MS = 15_000;

/** What happened on a page that was opened. */
export interface Visit {
  readonly page: Page;
  /** `warn: …`, `error: …`, and `uncaught: …`, in order. */
  readonly console: string[];
  /** URLs of all requests, the page's own first. */
  readonly requests: string[];
  /** Waits until the widget says that its picture is complete, or that it shows its fallback. */
  settled(selector: string): Promise<'ready' | 'error'>;
  /** Waits until something has been said in the console. */
  said(pattern: RegExp): Promise<void>;
  /** The visible text below the widget or in it. */
  text(selector: string): Promise<string>;
  close(): Promise<void>;
}

export interface PageOptions {
  /** Response headers, such as a policy. */
  headers?: Record<string, string>;
  script?: boolean;
  width?: number;
}

/**
 * A host page at one origin and a publisher's files at another, which is the normal case. `site` and `publisher` are origins;
 * `faults` answer at the publisher before its files do, by path.
 */
export class Stage {
  readonly faults = new Map<string, RequestListener>();
  #html = '';
  #headers: Record<string, string> = {};

  private constructor(
    readonly engine: string,
    readonly browser: Browser,
    readonly site: string,
    readonly publisher: string,
    readonly servers: Server[],
  ) {}

  /** The publisher serves these built files, or whatever answers in their place. */
  static async open(engine = 'chromium', dist: string | RequestListener = 'dist'): Promise<Stage> {
    const found = engine === 'firefox' ? findFirefox() : await findChromium();
    if (!found) throw new Error(`${engine} is not installed`);
    const browser = await puppeteer.launch(found);
    // eslint-disable-next-line prefer-const -- both servers answer for the stage that they are part of
    let stage: Stage;
    const files = typeof dist === 'string' ? publisherFiles(dist) : dist;
    const site = await listen((request, response) => stage.#answer(request, response), 0);
    const publisher = await listen((request, response) => (stage.faults.get(request.url ?? '') ?? files)(request, response), 0);
    stage = new Stage(engine, browser, site.origin, publisher.origin, [site.server, publisher.server]);
    return stage;
  }

  #answer: RequestListener = (request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...this.#headers}).end(this.#html);
  };

  /** The script tag of the publisher, with attributes. */
  script(attributes = 'async', file = 'v1/explainer.js'): string {
    return `<script ${attributes} src="${this.publisher}/${file}"></script>`;
  }

  /** Opens a page with this body. */
  async visit(body: string, {headers = {}, script = true, width = 1200}: PageOptions = {}): Promise<Visit> {
    this.#html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host page</title></head><body>${body}</body></html>`;
    this.#headers = headers;
    const page = await this.browser.newPage();
    const said: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      const level = message.type() as string;
      if (level === 'warn' || level === 'warning' || level === 'error')
        said.push(`${level.slice(0, 5).replace('warni', 'warn')}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${String(error)}`));
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport({width, height: 900});
    if (!script) await page.setJavaScriptEnabled(false);
    await page.evaluateOnNewDocument(watchLayout);
    await page.goto(`${this.site}/`, {waitUntil: 'load'});
    return {
      page,
      console: said,
      requests,
      settled: (selector) => settled(page, selector),
      said: (pattern) =>
        until(
          () => said.some((line) => pattern.test(line)),
          () => `nothing like ${pattern} in the console, but ${said.join('\n') || 'nothing'}`,
        ),
      text: (selector) => page.$eval(selector, visibleText),
      close: () => page.close(),
    };
  }

  async close(): Promise<void> {
    await this.browser.close();
    for (const server of this.servers) {
      server.closeAllConnections();
      server.close();
    }
  }
}

async function settled(page: Page, selector: string): Promise<'ready' | 'error'> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const element = document.querySelector(wanted);
      if (!element?.matches(':defined')) return false;
      return element.matches(':state(ready)') ? 'ready' : element.matches(':state(error)') ? 'error' : false;
    },
    {timeout: PATIENCE_MS, polling: 50},
    selector,
  );
  return (await handle.jsonValue()) as 'ready' | 'error';
}

async function until(condition: () => boolean, complaint: () => string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(complaint());
    await new Promise((done) => setTimeout(done, 20));
  }
}

/**
 * What a reader sees of an element: its shadow tree with the fallback in its slots, without what is hidden. Runs in the page,
 * so it names no function within: the compiler's helper for names is not there.
 */
function visibleText(element: Element): string {
  const reader = {
    read(node: Node): string {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof Element) || node.localName === 'style') return '';
      if (node instanceof HTMLSlotElement) {
        if (node.hidden) return '';
        const assigned = node.assignedNodes();
        return (assigned.length ? assigned : [...node.childNodes]).map((child) => reader.read(child)).join(' ');
      }
      if (!node.checkVisibility()) return '';
      return [...(node.shadowRoot ?? node).childNodes].map((child) => reader.read(child)).join(' ');
    },
  };
  return reader.read(element).replace(/\s+/g, ' ').trim();
}

/** Adds up layout shift, where the engine can tell, from before the page's own scripts. Runs in the page. */
function watchLayout(): void {
  const totals = window as unknown as {layoutShift: number};
  totals.layoutShift = 0;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) totals.layoutShift += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
}
