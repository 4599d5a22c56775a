/** A session of classic WebDriver over HTTP. https://www.w3.org/TR/webdriver2/ */
import { PageError } from '../source.js';
import { pause, waitUntil } from '../wait.js';

/** A session; commands to different windows take turns. */
export interface WebDriver {
  /** Handle of the window that the session began with. */
  readonly firstWindow: string;
  /** Sends a command to a window and gives its value; gives the command up after `patience` ms. */
  send(
    window: string | null,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
    patience?: number,
  ): Promise<unknown>;
  /** Ends the session and its browser. */
  end(): Promise<void>;
}

const request = async (url: string, method: string, body?: object, patience = 50_000): Promise<unknown> => {
  const init: RequestInit = { method, signal: AbortSignal.timeout(patience) };
  if (body) Object.assign(init, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const response = await fetch(url, init);
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new PageError(`${error}: ${message}`);
};

const isUp = (address: string): Promise<boolean> =>
  request(`${address}/status`, 'GET').then(
    () => true,
    () => false,
  );

/** Starts a session at a driver that may still be starting. */
export const createWebDriver = async (address: string, capabilities: object): Promise<WebDriver> => {
  await waitUntil(() => isUp(address), { timeout: 20_000, describe: () => `no driver at ${address}` });
  const answer = await request(`${address}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
  const session = `${address}/session/${(answer as { sessionId: string }).sessionId}`;
  const firstWindow = String(await request(`${session}/window`, 'GET'));
  let current = firstWindow;
  let queue: Promise<unknown> = Promise.resolve();

  const send: WebDriver['send'] = (window, method, path, body, patience) => {
    const turn = async (): Promise<unknown> => {
      if (window !== null && window !== current) {
        await request(`${session}/window`, 'POST', { handle: window });
        current = window;
      }
      return request(session + path, method, body, patience);
    };
    const result = queue.then(turn);
    queue = result.catch(() => {});
    return result;
  };
  return {
    firstWindow,
    send,
    end: async () => {
      // A page that never answers must not keep the session open: whoever stops the driver ends it anyway.
      await Promise.race([request(session, 'DELETE').catch(() => {}), pause(3000)]);
    },
  };
};
