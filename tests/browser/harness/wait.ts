/** Waiting for a condition, always with a bound. */

/** Lets the given number of milliseconds pass; only for the pause between two looks at a condition. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks again and again until the result is truthy, and gives it back; throws `describe()` after `timeout` ms. */
export const waitUntil = async <Result>(
  look: () => Result | Promise<Result>,
  { timeout, describe }: { timeout: number; describe: () => string },
): Promise<Result> => {
  const end = Date.now() + timeout;
  for (let step = 5; ; step = Math.min(step * 2, 100)) {
    const result = await look();
    if (result) return result;
    if (Date.now() > end) throw new Error(`${describe()} (waited ${timeout} ms)`);
    await pause(step);
  }
};

/** Settles like the promise, or rejects with the message after `timeout` ms. */
export const withTimeout = async <Result>(
  promise: Promise<Result>,
  timeout: number,
  message: string,
): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${message} (waited ${timeout} ms)`)), timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
