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
import { createEnvironment, createHome, findMiniBrowser } from './webkit-home.js';
import { type Session, type Start, startSession } from './webkit-session.js';
import { openWebKitTab } from './webkit-tab.js';

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

const createContext = (
  { program, driver, inspector }: Session,
  commands: readonly InspectorCommand[],
  site: Site,
): Context => {
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
  return {
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
    /**
     * For the next visitor, by the port that he reaches real names through: this browser takes a second or two to start,
     * in which the visitor before is at work.
     */
    const spares = new Map<number, Promise<Session>>();
    return {
      engine: 'webkit',
      newContext: async ({ locale, ...options } = {}) => {
        const commands = createCommands(options);
        const { realNames = false } = options;
        if (locale) return createContext(await start({ locale, realNames }), commands, site());
        const kind = realNames ? site().port : 0;
        const spare = spares.get(kind);
        spares.delete(kind);
        const session = await (spare ?? start({ realNames })).catch(() => start({ realNames }));
        if (!spares.has(kind)) spares.set(kind, start({ realNames }));
        return createContext(session, commands, site());
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
