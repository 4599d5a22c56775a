/** A browser of WebKitGTK, with its driver and its inspector. */
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { type Program, startProgram } from '../process.js';
import type { Site } from '../site.js';
import type { ContextOptions } from '../types.js';
import { createInspector, type Inspector } from './inspector.js';
import { createWebDriver, type WebDriver } from './webdriver.js';
import { createLocale, LAUNCHER } from './webkit-home.js';

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** What of a visitor is settled when the browser starts; the rest is told to each of his tabs. */
export type Start = Pick<ContextOptions, 'locale' | 'realNames'>;

/** It is at its first window, which shows nothing. */
export interface Session {
  readonly program: Program;
  readonly driver: WebDriver;
  /** Place and size of the first window, in screen pixels. */
  readonly rect: object;
  /** Connects to the inspector; its connection is one visitor's, as what it has told the page ends with it. */
  inspect(): Promise<Inspector>;
}

/** One driver knows one session, so visitors who are there at the same time have a driver each. */
export const startSession = async (
  env: Record<string, string>,
  { locale = 'en-US', realNames }: Start,
  site: Site,
): Promise<Session> => {
  const home = String(env.HOME);
  const port = await findFreePort();
  const language = await createLocale(home, locale);
  const program = startProgram('WebKitWebDriver', [`--port=${port}`], { ...env, ...language });
  try {
    const driver = await createWebDriver(`http://127.0.0.1:${port}`, {
      // With any other strategy a command waits for the load of a page that never ends.
      pageLoadStrategy: 'none',
      ...(realNames && { acceptInsecureCerts: true }),
      'webkitgtk:browserOptions': {
        binary: join(home, LAUNCHER),
        args: [
          '--automation',
          '--enable-developer-extras=true',
          ...(realNames ? [`--proxy=http://127.0.0.1:${site.port}`, '--ignore-host=*.localhost'] : []),
        ],
      },
    });
    const inspectorPort = Number(await program.waitForLine(/^inspector .*:(\d+)$/));
    const rect = (await driver.send(null, 'GET', '/window/rect')) as object;
    return { program, driver, rect, inspect: () => createInspector(inspectorPort) };
  } catch (error) {
    await program.stop();
    throw error;
  }
};
