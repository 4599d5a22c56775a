/** Debian's WebKitGTK: MiniBrowser on a virtual screen, through WebKitWebDriver. */
import { rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
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
import { createEnvironment, createHome, createLocale, findMiniBrowser, LAUNCHER } from './webkit-home.js';
import { openWebKitTab } from './webkit-tab.js';

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Turns what a visitor brings into commands of the inspector. */
const createCommands = ({
  headers,
  init = '',
  media,
  realNames: _,
  ...signals
}: ContextOptions): InspectorCommand[] => {
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
      ...(options.realNames && { acceptInsecureCerts: true }),
      'webkitgtk:browserOptions': {
        binary: join(home, LAUNCHER),
        args: [
          '--automation',
          '--enable-developer-extras=true',
          ...(options.realNames ? [`--proxy=http://127.0.0.1:${site.port}`, '--ignore-host=*.localhost'] : []),
        ],
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
