/** Builds a full tab from the few things an engine has to do by itself. */
import { HARNESS_PATH } from './request-log.js';
import type { Site } from './site.js';
import { createPageExpression, type PageCode, PageError, readPageResult } from './source.js';
import type { ConsoleEntry, Tab } from './types.js';
import { waitUntil } from './wait.js';

/** What each engine does in its own way. */
export interface TabDriver extends Omit<Tab, 'evaluate' | 'waitFor' | 'settle' | 'focus'> {
  /** Awaits the promise that the expression gives, and hands its text over; may give it up after `patience` ms. */
  run(expression: string, patience?: number): Promise<unknown>;
}

/**
 * How long one look at a page may take, in milliseconds, before it counts as lost. WebKit never answers for a script
 * that ran when its document went into the back/forward cache (the driver's own script timeout stops with it), and Firefox,
 * now and then on a busy machine, for one that looked while a page did much.
 */
export const LOOK_PATIENCE = 5000;

/** Brings the element into view and gives its middle in viewport pixels; `null` while it cannot be clicked. */
const findClickPoint = async (selector: string): Promise<{ x: number; y: number } | null> => {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  // Two frames at the same place: not in the middle of an animation.
  await new Promise((resolve) => setTimeout(resolve, 40));
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0 || left !== before.left || top !== before.top) return null;
  if (element.matches(':disabled') || getComputedStyle(element).visibility !== 'visible') return null;
  const x = Math.round(left + width / 2);
  const y = Math.round(top + height / 2);
  const hit = document.elementFromPoint(x, y);
  const label = element.closest('label');
  return element.contains(hit) || label?.contains(hit) ? { x, y } : null;
};

/** Waits until the element can be pointed at, and tells where; for engines whose protocol only knows coordinates. */
export const waitForPoint = async (
  run: TabDriver['run'],
  selector: string,
): Promise<{ readonly x: number; readonly y: number }> => {
  const point = await waitUntil(
    async () => readPageResult(await run(createPageExpression(findClickPoint, [selector]))),
    { timeout: 10_000, describe: () => `${selector} is missing, not shown, moving or covered` },
  );
  return point as { x: number; y: number };
};

/** Lets the page finish loading, draw twice and empty its queues; then asks its own server for a sign of life. */
const comeToRest = async (path: string): Promise<string> => {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
  const frame = (): Promise<unknown> =>
    // A tab in the background draws no frames.
    new Promise((done) => (document.hidden ? setTimeout(done, 32) : requestAnimationFrame(done)));
  await frame();
  await frame();
  await new Promise((done) => setTimeout(done));
  // Whatever `<base>` the page has.
  await fetch(new URL(path, location.href).href);
  return location.href;
};

/** Completes a driver; `site` is where the sentinel of `settle()` must arrive. */
export const createTab = (driver: TabDriver, site: Site): Tab => {
  let sentinels = 0;
  const evaluate = async (code: PageCode, ...args: unknown[]): Promise<unknown> =>
    readPageResult(await driver.run(createPageExpression(code, args)));

  const writeConsole = (): string =>
    driver.console.map(({ level, text }: ConsoleEntry) => `\n  ${level}: ${text}`).join('') || ' empty';

  const waitFor = async (code: PageCode, { timeout = 10_000 } = {}, ...args: unknown[]): Promise<unknown> => {
    let last: unknown;
    const look = async (): Promise<unknown> => {
      try {
        last = readPageResult(await driver.run(createPageExpression(code, args), LOOK_PATIENCE));
        return last;
      } catch (error) {
        // The page may be on its way to another address, or may not have yet what the code reads.
        last = error;
        return false;
      }
    };
    return waitUntil(look, {
      timeout,
      describe: () =>
        `never true: ${code}\nlast: ${last instanceof Error ? last.message : JSON.stringify(last)}\nconsole:${writeConsole()}`,
    });
  };

  const settle = async (): Promise<void> => {
    const end = Date.now() + 30_000;
    // One round may set the next request off (a script that inserts a script): done after two rounds in a row that
    // began with nothing under way and brought nothing.
    for (let quiet = 0; quiet < 2; ) {
      if (Date.now() > end) throw new Error(`the page did not come to rest; arrived: ${site.paths().join(', ')}`);
      const before = site.pending() === 0 ? site.requests().length : -1;
      sentinels += 1;
      const path = `${HARNESS_PATH}settled?${sentinels}-${Math.random().toString(36).slice(2)}`;
      await evaluate(comeToRest, path);
      await waitUntil(() => site.log.some((request) => request.path === path), {
        timeout: 10_000,
        describe: () => 'the sentinel did not arrive: is the page one of the site?',
      });
      quiet = before === site.requests().length ? quiet + 1 : 0;
    }
  };

  const rest: Omit<Tab, 'evaluate' | 'waitFor'> = {
    ...driver,
    // The list grows; a copy made by the spread would be the same list, and must be.
    console: driver.console,
    focus: async (selector) => {
      const found = await evaluate((wanted: string) => {
        const element = document.querySelector<HTMLElement>(wanted);
        element?.focus();
        return element !== null;
      }, selector);
      if (!found) throw new PageError(`nothing matches ${selector}`);
    },
    settle,
  };
  return { ...rest, evaluate, waitFor } as Tab;
};
