/** One tab of WebKit: a window of MiniBrowser. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createKeyActions, createPointerActions, createTypeActions } from '../keys.js';
import { leaveDocument } from '../leave.js';
import type { Site } from '../site.js';
import { createTab, waitForPoint } from '../tab.js';
import type { ConsoleEntry, Cookie, Tab, Until } from '../types.js';
import { waitUntil } from '../wait.js';
import type { WebDriver } from './webdriver.js';

interface WireCookie extends Omit<Cookie, 'expires' | 'sameSite'> {
  readonly expiry?: number;
  readonly sameSite?: string;
}

const readCookie = ({
  name,
  value,
  domain,
  path,
  secure,
  httpOnly,
  sameSite = '',
  expiry = -1,
}: WireCookie): Cookie => ({
  name,
  value,
  domain,
  path,
  secure,
  httpOnly,
  sameSite: sameSite.toLowerCase(),
  expires: Math.round(expiry),
});

/** Takes a window over as a tab; `lines` is where its console is written. */
export const openWebKitTab = (driver: WebDriver, window: string, lines: ConsoleEntry[], site: Site): Tab => {
  const get = (path: string): Promise<unknown> => driver.send(window, 'GET', path);
  const post = (path: string, body: object = {}): Promise<unknown> => driver.send(window, 'POST', path, body);
  const run = (expression: string, patience?: number): Promise<unknown> => {
    const script = `const done = arguments[arguments.length - 1]; (${expression}).then(done, (error) => done(String(error)));`;
    return driver.send(window, 'POST', '/execute/async', { script, args: [] }, patience);
  };
  const leave = (go: () => Promise<unknown>, until?: Until): Promise<void> => leaveDocument(run, go, until);
  const act = async (...actions: object[]): Promise<void> => void (await post('/actions', { actions }));
  const point = (selector: string): ReturnType<typeof waitForPoint> => waitForPoint(run, selector);

  const measure = async (): Promise<{ width: number; height: number }> =>
    JSON.parse(String(await run('Promise.resolve(JSON.stringify({ width: innerWidth, height: innerHeight }))')));

  /** The protocol sizes windows: the toolbar's share is measured first and added. */
  const setViewport = async (width: number, height: number): Promise<void> => {
    const inner = await measure();
    // Asked for the size it has, a window never reports that it is done.
    if (inner.width === width && inner.height === height) return;
    const outer = (await get('/window/rect')) as { width: number; height: number };
    await post('/window/rect', {
      x: 0,
      y: 0,
      width: width + outer.width - inner.width,
      height: height + outer.height - inner.height,
    });
    const isDone = async (): Promise<boolean> => {
      const now = await measure();
      return now.width === width && now.height === height;
    };
    await waitUntil(isDone, { timeout: 10_000, describe: () => `the window does not become ${width}x${height}` });
  };

  return createTab(
    {
      console: lines,
      run,
      goto: (url, { until } = {}) => leave(() => post('/url', { url }), until),
      reload: () => leave(() => post('/refresh')),
      back: () => leave(() => post('/back')),
      click: async (selector) => act(createPointerActions(await point(selector), { click: true })),
      hover: async (selector) => act(createPointerActions(await point(selector), { click: false })),
      press: (key) => act(createKeyActions(key)),
      type: (text) => act(createTypeActions(text)),
      viewport: setViewport,
      screenshot: async (file) => {
        const data = await get('/screenshot');
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, Buffer.from(String(data), 'base64'));
      },
      cookies: async () => ((await get('/cookie')) as WireCookie[]).map(readCookie),
      setCookie: async ({ expires, ...cookie }) => {
        const expiry = expires === undefined ? {} : { expiry: expires };
        await post('/cookie', { cookie: { path: '/', ...cookie, ...expiry } });
      },
      close: async () => void (await driver.send(window, 'DELETE', '/window')),
    },
    site,
  );
};
