/** The one import of a browser test. How to write one: `README.md` beside this file. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, type TestContext } from 'vitest';
import { createChromium } from './engines/chromium.js';
import { createFirefox } from './engines/firefox.js';
import { createWebKit } from './engines/webkit.js';
import { createSite, type Site } from './site.js';
import {
  type Browser,
  type Context,
  type ContextOptions,
  type Engine,
  type EngineName,
  type NewCookie,
  NotSupportedError,
  type Tab,
  type Until,
} from './types.js';

export type { Answer, Handler, HandlerRequest } from './answer.js';
export type { RequestFilter, SiteRequest } from './request-log.js';
export type { Site } from './site.js';
export type * from './types.js';
export { waitUntil } from './wait.js';

/** What `visit` may be told besides what the visitor brings. */
export interface VisitOptions extends ContextOptions {
  /** Default `shop`. */
  readonly host?: string;
  readonly until?: Until;
  /** A visitor who is already there: opens another tab of his. */
  readonly context?: Context;
  /** Cookies of the host that are there before the page is asked for. */
  readonly cookies?: readonly NewCookie[];
  /** Width and height in CSS pixels. */
  readonly viewport?: readonly [width: number, height: number];
}

/** What a browser test works with. */
export interface BrowserTest {
  readonly engine: EngineName;
  readonly site: Site;
  readonly browser: Browser;
  /** Opens a page as a new visitor, or as one who is already there. Closed by itself after the test. */
  visit(path: string, options?: VisitOptions): Promise<{ tab: Tab; context: Context }>;
  /** Opens a context that is closed by itself after the test. */
  newContext(options?: ContextOptions): Promise<Context>;
  /** Ends the test as skipped, with the reason. */
  skip(reason: string): never;
}

const isWanted = (name: EngineName): boolean => {
  const wanted = process.env.ENGINES;
  return !wanted || wanted.split(',').includes(name);
};

// Starting a browser takes seconds: all files that a worker runs share it (`isolate: false`), and each finds a site that
// serves nothing yet. What is started here ends with the worker (`process.ts`), its files with the run (`folder.ts`).
const running = new Map<EngineName, Promise<Browser>>();
// A worker whose run was killed is told by its closed channel, and would go on with its file and its browsers for minutes.
process.once('disconnect', () => process.exit(1));
let site: Site | undefined;
const getSite = (): Site => {
  if (!site) throw new Error('the site is only there while tests run');
  return site;
};
const engines: readonly Engine[] = [createChromium(getSite), createFirefox(getSite), createWebKit(getSite)];

const start = async (engine: Engine): Promise<Browser> => {
  if (!engine.isInstalled()) {
    throw new Error(`${engine.name} is not installed: apt-get install ${engine.packages.join(' ')}`);
  }
  site ??= await createSite();
  const browser = running.get(engine.name) ?? engine.launch();
  running.set(engine.name, browser);
  // One that does not start is no reason to give up on the next file.
  browser.catch(() => running.delete(engine.name));
  return browser;
};

const describeEngine = (title: string, engine: Engine, define: (t: BrowserTest) => void): void => {
  const isMissing = !engine.isInstalled() && process.env.CI !== 'true';
  const reason = isMissing ? ` (skipped: apt-get install ${engine.packages.join(' ')})` : '';
  describe.skipIf(isMissing)(`${title} [${engine.name}]${reason}`, () => {
    let browser: Browser | undefined;
    let test: TestContext | undefined;
    let contexts: Context[] = [];
    const getBrowser = (): Browser => {
      if (!browser) throw new Error('the browser is only there while tests run');
      return browser;
    };
    const skip = (why: string): never => {
      if (!test) throw new Error(`outside of a test: ${why}`);
      // For what an engine cannot do at all (no `cookieStore`, no emulation of a setting); the reason is printed with it.
      return test.skip(why);
    };

    beforeAll(async () => {
      browser = await start(engine);
    });
    beforeEach((context) => {
      test = context;
      getSite().clear();
    });
    afterEach(async () => {
      const old = contexts;
      contexts = [];
      await Promise.allSettled(old.map((context) => context.close()));
    });

    const newContext = async (options?: ContextOptions): Promise<Context> => {
      try {
        const context = await getBrowser().newContext(options);
        contexts.push(context);
        return context;
      } catch (error) {
        if (error instanceof NotSupportedError) return skip(`${engine.name}: ${error.message}`);
        throw error;
      }
    };
    define({
      engine: engine.name,
      get site() {
        return getSite();
      },
      get browser() {
        return getBrowser();
      },
      newContext,
      skip,
      visit: async (path, { host = 'shop', until, context: known, cookies = [], viewport, ...options } = {}) => {
        const context = known ?? (await newContext(options));
        const tab = await context.newTab();
        if (viewport) await tab.viewport(...viewport);
        if (cookies.length > 0) await tab.goto(getSite().url(host, '/.harness/cookies'));
        for (const cookie of cookies) await tab.setCookie(cookie);
        await tab.goto(getSite().url(host, path), until && { until });
        return { tab, context };
      },
    });
  });
};

/**
 * Builds one `describe` per engine, or one for `only`; `ENGINES=chromium,firefox` in the environment leaves the others out.
 */
export const inEveryEngine = (title: string, define: (t: BrowserTest) => void, only?: EngineName): void => {
  for (const engine of engines.filter(({ name }) => isWanted(name) && (!only || only === name)))
    describeEngine(title, engine, define);
  afterAll(() => site?.reset());
};
