/** One tab of Firefox. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createKeyActions, createPointerActions, createTypeActions } from '../keys.js';
import { leaveDocument } from '../leave.js';
import type { Site } from '../site.js';
import { createTab, waitForPoint } from '../tab.js';
import type { ConsoleEntry, Cookie, Tab, Until } from '../types.js';
import type { Bidi, Json } from './bidi.js';

const WAIT: Readonly<Record<Until, string>> = { load: 'complete', interactive: 'interactive', none: 'none' };
const LEVELS: Readonly<Record<string, ConsoleEntry['level']>> = { debug: 'debug', warn: 'warn', error: 'error' };

interface BidiCookie {
  readonly name: string;
  readonly value: { readonly type: string; readonly value: string };
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: string;
  readonly expiry?: number;
}

const readCookie = ({ value, expiry = -1, ...cookie }: BidiCookie): Cookie => ({
  name: cookie.name,
  // Bytes that are not UTF-8 come as base64.
  value: value.type === 'base64' ? Buffer.from(value.value, 'base64').toString('latin1') : value.value,
  domain: cookie.domain,
  path: cookie.path,
  secure: cookie.secure,
  httpOnly: cookie.httpOnly,
  sameSite: cookie.sameSite === 'default' ? '' : cookie.sameSite,
  expires: expiry,
});

const recordConsole = (bidi: Bidi, context: string): { lines: ConsoleEntry[]; stop: () => void } => {
  const lines: ConsoleEntry[] = [];
  const stop = bidi.on('log.entryAdded', ({ source, level, method, text }) => {
    if ((source as { context?: string }).context !== context) return;
    const known = method === 'info' ? 'info' : LEVELS[String(level)];
    lines.push({ level: known ?? 'log', text: String(text) });
  });
  return { lines, stop };
};

/** Takes a browsing context over as a tab. */
export const openFirefoxTab = (bidi: Bidi, context: string, site: Site): Tab => {
  const { lines, stop } = recordConsole(bidi, context);
  const send = (method: string, params: Json = {}): Promise<Json> => bidi.send(method, { context, ...params });
  const act = async (...actions: object[]): Promise<void> => {
    // Input goes to the tab in front only.
    await send('browsingContext.activate');
    await send('input.performActions', { actions });
  };

  const run = async (expression: string, patience?: number): Promise<unknown> => {
    const answer = await bidi.send(
      'script.evaluate',
      { expression, target: { context }, awaitPromise: true, userActivation: false },
      patience,
    );
    if (answer.type === 'exception') throw new Error(String((answer.exceptionDetails as Json).text));
    return (answer.result as Json).value;
  };
  const point = (selector: string): ReturnType<typeof waitForPoint> => waitForPoint(run, selector);

  return createTab(
    {
      console: lines,
      run,
      goto: async (url, { until = 'load' } = {}) =>
        void (await send('browsingContext.navigate', { url, wait: WAIT[until] })),
      reload: async () => void (await send('browsingContext.reload', { wait: 'complete' })),
      back: () => leaveDocument(run, () => send('browsingContext.traverseHistory', { delta: -1 })),
      click: async (selector) => act(createPointerActions(await point(selector), { click: true })),
      hover: async (selector) => act(createPointerActions(await point(selector), { click: false })),
      press: (key) => act(createKeyActions(key)),
      type: (text) => act(createTypeActions(text)),
      viewport: async (width, height) =>
        void (await send('browsingContext.setViewport', { viewport: { width, height } })),
      screenshot: async (file) => {
        const { data } = await send('browsingContext.captureScreenshot');
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, Buffer.from(String(data), 'base64'));
      },
      cookies: async () => {
        const { hostname, pathname } = new URL(String(await run('location.href')));
        const { cookies } = await bidi.send('storage.getCookies', { partition: { type: 'context', context } });
        return (cookies as BidiCookie[])
          .map(readCookie)
          .filter(
            ({ domain, path }) => `.${hostname}`.endsWith(`.${domain.replace(/^\./, '')}`) && pathname.startsWith(path),
          );
      },
      setCookie: async ({ value, expires, domain, ...cookie }) => {
        const host = domain ?? new URL(String(await run('location.href'))).hostname;
        const expiry = expires === undefined ? {} : { expiry: expires };
        const full = { ...cookie, ...expiry, domain: host, value: { type: 'string', value } };
        await bidi.send('storage.setCookie', { cookie: full, partition: { type: 'context', context } });
      },
      close: async () => {
        stop();
        await send('browsingContext.close');
      },
    },
    site,
  );
};
