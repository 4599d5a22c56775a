/** Debian's WebKitGTK: MiniBrowser on a virtual screen, through WebKitWebDriver. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../find-program.js';
import { type Program, startProgram } from '../process.js';
import { createSignalHeaders, createSignalSource } from '../signals.js';
import type { Site } from '../site.js';
import {
  type Browser,
  type ConsoleEntry,
  type Context,
  type ContextOptions,
  type Engine,
  NotSupportedError,
} from '../types.js';
import { createInspector, type InspectorCommand } from './inspector.js';
import { createWebDriver } from './webdriver.js';
import { openWebKitTab } from './webkit-tab.js';

/** Debian keeps MiniBrowser in a folder that names the processor and the interface version. */
const findMiniBrowser = (): string | null => {
  const list = (folder: string): string[] =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  const files = list('/usr/lib').flatMap((processor) =>
    list(`/usr/lib/${processor}`)
      .filter((name) => name.startsWith('webkit2gtk-4'))
      .map((name) => `/usr/lib/${processor}/${name}/MiniBrowser`),
  );
  return files.filter((file) => existsSync(file)).at(-1) ?? null;
};

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

// A toolbar of normal size keeps the window wider than a phone, and a page is to be tested at 320 pixels.
const TINY_TOOLBAR = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
entry, button, image, toolbar, toolitem { min-width: 0; min-height: 0; padding: 0; }`;

/** Starts MiniBrowser and tells us where the driver lets it listen. */
const LAUNCHER = 'launch-minibrowser';

const createHome = async (): Promise<string> => {
  const home = await mkdtemp(join(tmpdir(), 'consentgate-webkit-'));
  const folder = join(home, '.config', 'gtk-3.0');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'gtk.css'), TINY_TOOLBAR);
  const launcher = `#!/bin/sh\necho "inspector $WEBKIT_INSPECTOR_SERVER"\nexec ${findMiniBrowser()} "$@"\n`;
  await writeFile(join(home, LAUNCHER), launcher, { mode: 0o755 });
  return home;
};

const createEnvironment = (home: string, display: string): Record<string, string> => ({
  HOME: home,
  DISPLAY: `:${display}`,
  XDG_CONFIG_HOME: join(home, '.config'),
  XDG_CACHE_HOME: join(home, '.cache'),
  XDG_DATA_HOME: join(home, '.local'),
  GDK_BACKEND: 'x11',
  // No desktop is there: no accessibility bus, no graphics card, no sandbox helper.
  NO_AT_BRIDGE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
});

/** WebKit says the locale of its process; a locale that the system does not have is the C locale under its name. */
const createLocale = async (home: string, locale: string): Promise<Record<string, string>> => {
  const folder = join(home, 'locale');
  const name = `${locale.replace('-', '_')}.utf8`;
  await mkdir(folder, { recursive: true });
  await rm(join(folder, name), { force: true });
  await symlink('/usr/lib/locale/C.utf8', join(folder, name));
  return { LOCPATH: folder, LC_ALL: name, LANG: name, LANGUAGE: locale.replace('-', '_') };
};

/** Turns what a visitor brings into commands of the inspector. */
const createCommands = ({ headers, init = '', media, ...signals }: ContextOptions): InspectorCommand[] => {
  if (media?.forcedColors === 'active') throw new NotSupportedError('forced colours cannot be set');
  const source = createSignalSource(signals) + init;
  const allHeaders = { ...headers, ...createSignalHeaders(signals) };
  const commands: InspectorCommand[] = [['Page.enable']];
  if (source) commands.push(['Page.setBootstrapScript', { source }]);
  if (Object.keys(allHeaders).length > 0) {
    commands.push(['Network.enable'], ['Network.setExtraHTTPHeaders', { headers: allHeaders }]);
  }
  const prefer = (name: string, value: string): void => {
    commands.push(['Page.overrideUserPreference', { name, value }]);
  };
  if (media?.colorScheme) prefer('PrefersColorScheme', media.colorScheme === 'dark' ? 'Dark' : 'Light');
  if (media?.reducedMotion)
    prefer('PrefersReducedMotion', media.reducedMotion === 'reduce' ? 'Reduce' : 'NoPreference');
  return commands;
};

/** One driver knows one session, so every visitor gets a driver of his own. */
const createContext = async (
  env: Record<string, string>,
  options: ContextOptions,
  site: Site,
): Promise<{ context: Context; program: Program }> => {
  const commands = createCommands(options);
  const home = String(env.HOME);
  const port = await findFreePort();
  const language = await createLocale(home, options.locale ?? 'en-US');
  const program = startProgram('WebKitWebDriver', [`--port=${port}`], { ...env, ...language });
  try {
    const driver = await createWebDriver(`http://127.0.0.1:${port}`, {
      // With any other strategy a command waits for the load of a page that never ends.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {
        binary: join(home, LAUNCHER),
        args: ['--automation', '--enable-developer-extras=true'],
      },
    });
    const inspector = await createInspector(Number(await program.waitForLine(/^inspector .*:(\d+)$/)));
    let isFirst = true;
    const openWindow = async (): Promise<string> => {
      if (isFirst) {
        isFirst = false;
        return driver.firstWindow;
      }
      // A window and not a tab: a tab in the background would draw no frames.
      const { handle } = (await driver.send(null, 'POST', '/window/new', { type: 'window' })) as { handle: string };
      return handle;
    };
    const context: Context = {
      newTab: async () => {
        const window = await openWindow();
        const lines: ConsoleEntry[] = [];
        await inspector.attach(commands, (line) => void lines.push(line));
        return openWebKitTab(driver, window, lines, site);
      },
      close: async () => {
        inspector.close();
        await driver.end();
        await program.stop();
      },
    };
    return { context, program };
  } catch (error) {
    await program.stop();
    throw error;
  }
};

/** WebKit; what it must talk to in `settle()` is the given site. */
export const createWebKit = (site: () => Site): Engine => ({
  name: 'webkit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  isInstalled: () =>
    findProgram('WebKitWebDriver') !== null && findProgram('Xvfb') !== null && findMiniBrowser() !== null,
  launch: async (): Promise<Browser> => {
    const home = await createHome();
    const screen = startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp']);
    const display = await screen.waitForLine(/^(\d+)$/);
    const env = createEnvironment(home, display);
    const programs = new Set<Program>();
    return {
      engine: 'webkit',
      newContext: async (options = {}) => {
        const { context, program } = await createContext(env, options, site());
        programs.add(program);
        return context;
      },
      close: async () => {
        await Promise.allSettled([...programs].map((program) => program.stop()));
        await screen.stop();
        await rm(home, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  },
});
