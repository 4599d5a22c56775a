/** Debian's WebKitGTK: MiniBrowser on a virtual screen, through WebKitWebDriver. */
import { rm } from 'node:fs/promises';
import { findProgram } from '../find-program.js';
import { startProgram } from '../process.js';
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
import type { InspectorCommand } from './inspector.js';
import { forget } from './webkit-forget.js';
import { createEnvironment, createHome, findMiniBrowser } from './webkit-home.js';
import { type Session, type Start, startSession } from './webkit-session.js';
import { openWebKitTab } from './webkit-tab.js';

/** Turns what a visitor brings into commands of the inspector. */
const createCommands = ({
  headers,
  init = '',
  media,
  realNames: _names,
  serviceWorkers: _workers,
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

const createContext = async (
  { driver, inspect }: Session,
  commands: readonly InspectorCommand[],
  site: Site,
  leave: () => Promise<void>,
): Promise<Context> => {
  const inspector = await inspect();
  let isFirst = true;
  let left: Promise<void> | undefined;
  const openWindow = async (): Promise<string> => {
    if (isFirst) {
      isFirst = false;
      return driver.firstWindow;
    }
    // A window and not a tab: a tab in the background would draw no frames.
    const { handle } = (await driver.send(null, 'POST', '/window/new', { type: 'window' })) as { handle: string };
    return handle;
  };
  return {
    newTab: async () => {
      const window = await openWindow();
      const lines: ConsoleEntry[] = [];
      await inspector.attach(commands, (line) => void lines.push(line));
      return openWebKitTab(driver, window, lines, site);
    },
    close: () => {
      inspector.close();
      left ??= leave();
      return left;
    },
  };
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
    const sessions = new Set<Promise<Session>>();
    const start = (wanted: Start): Promise<Session> => {
      const session = startSession(env, wanted, site());
      sessions.add(session);
      // Whoever waits for it is told; nobody may.
      session.catch(() => sessions.delete(session));
      return session;
    };
    /** Browsers that a visitor has left and that remember nothing, by the port that they reach real names through. */
    const free = new Map<number, Session[]>();
    return {
      engine: 'webkit',
      newContext: async ({ locale, ...options } = {}) => {
        const commands = createCommands(options);
        const { realNames = false, serviceWorkers = false } = options;
        const kind = realNames ? site().port : 0;
        // What the inspector has told a page, and the locale, stay with the browser to its end.
        const isPlain = commands.length === 1 && !locale && !serviceWorkers;
        const session = (isPlain && free.get(kind)?.pop()) || (await start({ ...(locale && { locale }), realNames }));
        // A service worker stays (webkit-forget.ts).
        const workers = site().workers();
        const leave = async (): Promise<void> => {
          const isClean = isPlain && workers === site().workers() && (await forget(session));
          if (isClean) free.set(kind, [...(free.get(kind) ?? []), session]);
          else await session.program.stop();
        };
        return createContext(session, commands, site(), leave);
      },
      close: async () => {
        const started = await Promise.allSettled(sessions);
        await Promise.allSettled(started.map((result) => result.status === 'fulfilled' && result.value.program.stop()));
        await screen.stop();
        await rm(home, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  },
});
