/** Makes a browser of WebKit as good as new: starting one costs two seconds of the processor, forgetting a tenth. */
import { waitUntil } from '../wait.js';
import type { Session } from './webkit-session.js';

/** MiniBrowser's own page about what sites have stored, with a button to clear each kind of it. */
const DATA_PAGE = 'minibrowser-about:data';
/**
 * All kinds at once: caches, storage, cookies, what was learnt about hosts (`WebKitWebsiteDataTypes`). Not service
 * workers (0x800): they would stay all the same.
 */
const EVERYTHING = 0x17ff;
/** How long all of it may take, in milliseconds; whoever is slower costs more than one that is started. */
const PATIENCE = 3000;

/** Runs in the page: asks for all to be cleared; the page is loaded again once it is. */
const CLEAR = `
const button = document.querySelector('input[value="Clear all"]');
if (!button) return true;
if (!window.isAsked) {
  window.isAsked = true;
  const [page] = /\\d+/.exec(button.getAttribute('onclick'));
  clearData(page + ':${EVERYTHING}');
}
return false;`;

/**
 * Leaves the first window at an empty page and clears everything that is stored. Gives `false` when the browser is not as
 * new afterwards: it does not answer, or has other windows.
 */
export const forget = async ({ driver, rect }: Session): Promise<boolean> => {
  const window = driver.firstWindow;
  const end = Date.now() + PATIENCE;
  const send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> =>
    driver.send(window, method, path, body, Math.max(1, end - Date.now()));
  const run = (script: string): Promise<unknown> => send('POST', '/execute/sync', { script, args: [] });
  const visit = async (url: string): Promise<void> => {
    await send('POST', '/url', { url });
    await waitUntil(
      async () => run(`return location.href === '${url}' && document.readyState === 'complete'`).catch(() => false),
      { timeout: PATIENCE, describe: () => `${url} does not come` },
    );
  };
  try {
    if (((await send('GET', '/window/handles')) as string[]).join() !== window) return false;
    // Keys and buttons that are still down.
    await send('DELETE', '/actions');
    // Asked for the size it has, a window never reports that it is done.
    if (JSON.stringify(await send('GET', '/window/rect')) !== JSON.stringify(rect))
      await send('POST', '/window/rect', rect);
    await visit(DATA_PAGE);
    await waitUntil(async () => run(CLEAR).catch(() => false), {
      timeout: PATIENCE,
      describe: () => 'what sites have stored does not go',
    });
    await run("window.name = ''");
    await visit('about:blank');
    return true;
  } catch {
    return false;
  }
};
