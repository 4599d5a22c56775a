/** How a test's function gets into a page and its result back, the same way in every engine. */

/** A function, or the source of one expression. */
export type PageCode<Args extends unknown[] = never[], Result = unknown> = ((...args: Args) => Result) | string;

/** Writes an expression whose value is a promise of JSON text: `{"value": …}` or `{"error": "…"}`. */
export const createPageExpression = (code: PageCode, args: readonly unknown[]): string => {
  // JSON text that is read as JavaScript; the two line separators are the only difference that ever mattered.
  const list = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(', ');
  const call = typeof code === 'string' ? `(${code})` : `(${code})(${list})`;
  return `(async () => {
    try {
      return JSON.stringify({ value: await ${call} });
    } catch (error) {
      return JSON.stringify({ error: String((error && error.stack && !String(error.stack).includes(error.message)) ? error + '\\n' + error.stack : (error && error.stack) || error) });
    }
  })()`;
};

/** Thrown when the code of a test failed inside the page. */
export class PageError extends Error {
  override readonly name = 'PageError';
}

/** Gives the value that the page wrote down, or throws its error. */
export const readPageResult = (text: unknown): unknown => {
  if (typeof text !== 'string') throw new Error(`the page answered ${JSON.stringify(text)} instead of text`);
  const answer = JSON.parse(text) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw new PageError(answer.error);
  return answer.value;
};
