/** Debian's Firefox ESR, spoken to in WebDriver BiDi. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../find-program.js';
import { startProgram } from '../process.js';
import type { Site } from '../site.js';
import type { Browser, Context, ContextOptions, Engine } from '../types.js';
import { type Bidi, createBidi } from './bidi.js';
import { openFirefoxTab } from './firefox-tab.js';

/** A preference of a profile. */
type Preferences = Readonly<Record<string, string | number | boolean>>;

/**
 * What no page sees and costs a third of the processor: processes that are started ahead, every other frame (the window is drawn
 * by software), what is kept of tabs that were closed, and another process for the empty page of each new tab.
 */
const THRIFTY: Preferences = {
  'browser.sessionstore.interval': 3_600_000,
  'browser.sessionstore.max_tabs_undo': 0,
  'browser.sessionstore.resume_from_crash': false,
  'dom.ipc.keepProcessesAlive.web': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  'layout.frame_rate': 30,
  'toolkit.legacyUserProfileCustomizations.stylesheets': true,
};

/** Nobody looks at tabs and buttons, which are drawn anew with each tab; without them the window is as high as the page was. */
const NO_TOOLBARS = '#navigator-toolbox { display: none !important; }';
const WINDOW = { MOZ_HEADLESS_WIDTH: '1366', MOZ_HEADLESS_HEIGHT: '682' };

/** Nothing but the test may use the network or open a page. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Remote settings are asked for on a port where nobody listens.
  'services.settings.server': 'http://127.0.0.1:9/v1',
  'startup.homepage_welcome_url': '',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

const createPreferences = (
  { dnt = false, gpc = false, media, realNames }: ContextOptions,
  port: number,
): Preferences => ({
  'privacy.donottrackheader.enabled': dnt,
  'privacy.globalprivacycontrol.enabled': gpc,
  'privacy.globalprivacycontrol.functionality.enabled': gpc,
  ...(media?.colorScheme && {
    'layout.css.prefers-color-scheme.content-override': media.colorScheme === 'dark' ? 0 : 1,
  }),
  ...(media?.reducedMotion && { 'ui.prefersReducedMotion': media.reducedMotion === 'reduce' ? 1 : 0 }),
  ...(realNames && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
  }),
  // 2: the visitor's colours, whatever the page says.
  ...(media?.forcedColors === 'active' && { 'browser.display.document_color_use': 2 }),
});

interface FirefoxProcess {
  readonly bidi: Bidi;
  close(): Promise<void>;
}

const startFirefox = async (preferences: Preferences): Promise<FirefoxProcess> => {
  const binary = findProgram('firefox-esr', 'firefox');
  if (!binary) throw new Error('firefox is not installed');
  const profile = await mkdtemp(join(tmpdir(), 'consentgate-firefox-'));
  const lines = Object.entries({ ...QUIET, ...THRIFTY, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  await mkdir(join(profile, 'chrome'));
  await writeFile(join(profile, 'chrome/userChrome.css'), NO_TOOLBARS);
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'];
  const program = startProgram(binary, args, { ...WINDOW, MOZ_CRASHREPORTER_DISABLE: '1', HOME: profile });
  const close = async (): Promise<void> => {
    await program.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await program.waitForLine(/BiDi listening on (ws:\/\/\S+)/, 45_000);
    const bidi = await createBidi(address);
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    return { bidi, close };
  } catch (error) {
    await close();
    throw error;
  }
};

const createContext = async (bidi: Bidi, options: ContextOptions, site: Site): Promise<Context> => {
  const { userContext } = await bidi.send('browser.createUserContext');
  const userContexts = [userContext];
  if (options.init !== undefined) {
    const functionDeclaration = `() => { ${options.init}\n }`;
    await bidi.send('script.addPreloadScript', { functionDeclaration, userContexts });
  }
  if (options.headers) {
    const headers = Object.entries(options.headers).map(([name, value]) => ({
      name,
      value: { type: 'string', value },
    }));
    await bidi.send('network.setExtraHeaders', { headers, userContexts });
  }
  if (options.locale) await bidi.send('emulation.setLocaleOverride', { locale: options.locale, userContexts });
  return {
    newTab: async () => {
      const { context } = await bidi.send('browsingContext.create', { type: 'tab', userContext });
      return openFirefoxTab(bidi, String(context), site);
    },
    close: async () => void (await bidi.send('browser.removeUserContext', { userContext })),
  };
};

/** Firefox; what it must talk to in `settle()` is the given site. */
export const createFirefox = (site: () => Site): Engine => ({
  name: 'firefox',
  packages: ['firefox-esr'],
  isInstalled: () => findProgram('firefox-esr', 'firefox') !== null,
  launch: async (): Promise<Browser> => {
    // Signals and media queries are preferences of a whole profile, so each combination that is asked for is a process
    // of its own.
    const processes = new Map<string, Promise<FirefoxProcess>>();
    const getProcess = (preferences: Preferences): Promise<FirefoxProcess> => {
      const key = JSON.stringify(preferences);
      const started = processes.get(key) ?? startFirefox(preferences);
      processes.set(key, started);
      return started;
    };
    await getProcess(createPreferences({}, site().port));
    return {
      engine: 'firefox',
      newContext: async (options = {}) => {
        const { bidi } = await getProcess(createPreferences(options, site().port));
        return createContext(bidi, options, site());
      },
      close: async () => {
        const all = [...processes.values()];
        processes.clear();
        await Promise.allSettled(all.map(async (started) => (await started).close()));
      },
    };
  },
});
