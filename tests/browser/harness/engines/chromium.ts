/** Debian's Chromium, driven by playwright-core. */
import {
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  type Page,
  chromium as playwright,
} from 'playwright-core';
import { findProgram } from '../find-program.js';
import { leaveDocument } from '../leave.js';
import { createSignalHeaders, createSignalSource } from '../signals.js';
import type { Site } from '../site.js';
import { createTab } from '../tab.js';
import type { Browser, ConsoleEntry, Context, ContextOptions, Engine, Tab } from '../types.js';

/**
 * What a headless window brings along and no test looks at costs a second of the processor per visitor: the suggestions
 * below the address bar are pages of their own, and a renderer waits for whatever comes.
 */
const UNUSED = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** What Playwright switches off as well: a browser heeds the last list only. */
const PLAYWRIGHT_UNUSED = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  'PreconnectToSearch',
];

const FLAGS = [
  `--disable-features=${[...PLAYWRIGHT_UNUSED, ...UNUSED].join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The levels whose names differ from ours. */
const LEVELS: Readonly<Record<string, ConsoleEntry['level']>> = {
  debug: 'debug',
  info: 'info',
  warning: 'warn',
  error: 'error',
  assert: 'error',
};

const createContextOptions = (
  { headers, locale, media, realNames, ...signals }: ContextOptions,
  port: number,
): BrowserContextOptions => ({
  viewport: { width: 1280, height: 800 },
  extraHTTPHeaders: { ...headers, ...createSignalHeaders(signals) },
  ...(locale && { locale }),
  ...(realNames && { proxy: { server: `http://127.0.0.1:${port}` }, ignoreHTTPSErrors: true }),
  ...media,
});

const adoptPage = (page: Page, site: Site): Tab => {
  const lines: ConsoleEntry[] = [];
  page.on('console', (message) => lines.push({ level: LEVELS[message.type()] ?? 'log', text: message.text() }));
  page.on('pageerror', (error) => lines.push({ level: 'error', text: String(error) }));
  let session: Promise<CDPSession> | undefined;
  const until = { load: 'load', interactive: 'domcontentloaded', none: 'commit' } as const;
  return createTab(
    {
      console: lines,
      run: (expression) => page.evaluate(expression),
      goto: async (url, options) => void (await page.goto(url, { waitUntil: until[options?.until ?? 'load'] })),
      reload: async () => void (await page.reload()),
      back: () =>
        leaveDocument(
          (expression) => page.evaluate(expression),
          () => page.evaluate('history.back()'),
        ),
      click: (selector) => page.click(selector, { timeout: 10_000 }),
      hover: (selector) => page.hover(selector, { timeout: 10_000 }),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      viewport: (width, height) => page.setViewportSize({ width, height }),
      screenshot: async (file) => void (await page.screenshot({ path: file })),
      cookies: async () =>
        (await page.context().cookies(page.url())).map(({ sameSite, expires, ...cookie }) => ({
          ...cookie,
          expires: Math.round(expires),
          sameSite: sameSite?.toLowerCase() ?? '',
        })),
      setCookie: async ({ path = '/', domain = new URL(page.url()).hostname, ...cookie }) =>
        page.context().addCookies([{ ...cookie, domain, path }]),
      protocol: async (method, params) => {
        session ??= page.context().newCDPSession(page);
        return (await session).send(method as 'Page.enable', params as undefined);
      },
      close: () => page.close(),
    },
    site,
  );
};

const adoptContext = (context: BrowserContext, site: Site): Context => ({
  newTab: async () => adoptPage(await context.newPage(), site),
  close: () => context.close(),
});

/** Chromium; what it must talk to in `settle()` is the given site. */
export const createChromium = (site: () => Site): Engine => ({
  name: 'chromium',
  packages: ['chromium'],
  isInstalled: () => findProgram('chromium', 'chromium-browser') !== null,
  launch: async (): Promise<Browser> => {
    const executablePath = findProgram('chromium', 'chromium-browser');
    if (!executablePath) throw new Error('chromium is not installed');
    const start = () =>
      playwright.launch({
        executablePath,
        headless: true,
        args: FLAGS,
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
    let browser = await start();
    // Each is a browser of its own.
    const regular = new Set<BrowserContext>();
    return {
      engine: 'chromium',
      newContext: async (options = {}) => {
        const wanted = createContextOptions(options, site().port);
        // One that has crashed (seen once, in the middle of the leak tables) would fail whatever comes after it.
        if (!browser.isConnected()) browser = await start();
        const context = options.isRegular
          ? await playwright.launchPersistentContext('', { ...wanted, executablePath, headless: true, args: FLAGS })
          : await browser.newContext(wanted);
        if (options.isRegular) regular.add(context);
        const source = createSignalSource(options) + (options.init ?? '');
        if (source) await context.addInitScript(source);
        return adoptContext(context, site());
      },
      close: async () => {
        await Promise.allSettled([...regular].map((context) => context.close()));
        await browser.close();
      },
    };
  },
});
