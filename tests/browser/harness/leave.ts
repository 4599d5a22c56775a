/** Navigation for protocols that do not tell when the next page is there. */
import { createPageExpression, readPageResult } from './source.js';
import { LOOK_PATIENCE, type TabDriver } from './tab.js';
import type { Until } from './types.js';
import { waitUntil } from './wait.js';

/** Puts a mark on the present document. Its absence means another document, one from the back/forward cache too. */
const markDocument = (name: string): void => {
  Object.defineProperty(window, name, { value: true, configurable: true });
  // A step within the same document (pushState, hash) is a finished navigation as well.
  addEventListener('popstate', () => Reflect.deleteProperty(window, name), { once: true });
};

const hasArrived = (name: string, until: Until): boolean =>
  !(name in window) &&
  (until === 'none' ||
    document.readyState === 'complete' ||
    (until !== 'load' && document.readyState === 'interactive'));

/** Leaves the present document by `go`, and waits until the next one is as far as wanted. */
export const leaveDocument = async (
  run: TabDriver['run'],
  go: () => Promise<unknown>,
  until: Until = 'load',
): Promise<void> => {
  const name = `__consentgateHarness${Math.random().toString(36).slice(2)}`;
  await run(createPageExpression(markDocument, [name]));
  await go();
  const look = async (): Promise<boolean> => {
    try {
      return readPageResult(await run(createPageExpression(hasArrived, [name, until]), LOOK_PATIENCE)) === true;
    } catch {
      // Asked while one document gave way to the other.
      return false;
    }
  };
  await waitUntil(look, { timeout: 30_000, describe: () => 'the next page did not load' });
};
