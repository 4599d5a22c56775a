import { fromByteText, readBytes, toByteText, writeBytes } from './bytes.js';
import { parseRewriteOptions, type RewriteOptions, type Understood } from './options.js';
import { createPage, type Page } from './page.js';
import { type CreateScanner, loadScanner } from './scanner.js';

/** Creates pages for text, or for bytes that are read a letter each. */
function createPages(understood: Understood, { onHeld }: RewriteOptions, createScanner: CreateScanner) {
  return (isBytes: boolean): Page => {
    const { rules } = understood;
    const page = createPage({
      ...understood,
      createScanner,
      rules: isBytes ? { ...rules, category: toByteText(rules.category) } : rules,
      readText: isBytes ? fromByteText : (value) => value,
      onHeld: ({ name, start }, mark) =>
        onHeld?.({ element: name, offset: start, consent: mark?.consent, service: mark?.service }),
    });
    return page;
  };
}

/** A byte order mark is none of the page's text: to the parser it would be the beginning of body. */
function createMarkFilter(mark: string) {
  let held: string | undefined = '';
  return (text: string, isLast: boolean): [before: string, text: string] => {
    if (held === undefined) return ['', text];
    held += text;
    if (!isLast && held.length < mark.length && mark.startsWith(held)) return ['', ''];
    const all = held;
    held = undefined;
    return all.startsWith(mark) ? [mark, all.slice(mark.length)] : ['', all];
  };
}

const textMark = '\uFEFF';

/**
 * Turns raw third-party tags of a page into marked ones; every other character stays as it is. Rejects with
 * `ConsentError` when the options cannot be meant or the package `parse5` is not installed.
 */
export async function rewriteHtml(html: string, options: RewriteOptions = {}): Promise<string> {
  const page = createPages(parseRewriteOptions(options), options, await loadScanner())(false);
  const [before, text] = createMarkFilter(textMark)(html, true);
  return before + page.write(text, true);
}

/**
 * Creates a stream that rewrites a page as it flows through, in pieces cut anywhere. What goes in comes out: text, or
 * bytes in UTF-8 or another encoding that has ASCII in it. Throws `ConsentError` like {@link rewriteHtml}; the stream
 * fails when `parse5` is missing.
 */
export function createRewriter<T extends string | Uint8Array = string | Uint8Array>(
  options: RewriteOptions = {},
): TransformStream<T, T> {
  const understood = parseRewriteOptions(options);
  let start: ReturnType<typeof createPages>;
  let page: Page | undefined;
  let filter = createMarkFilter(textMark);
  let isBytes = false;
  const write = (text: string, isLast: boolean, controller: TransformStreamDefaultController<T>) => {
    const [before, rest] = filter(text, isLast);
    const done = before + (page?.write(rest, isLast) ?? '');
    if (done) controller.enqueue((isBytes ? writeBytes(done) : done) as T);
  };
  return new TransformStream<T, T>({
    async start() {
      start = createPages(understood, options, await loadScanner());
    },
    transform(chunk, controller) {
      if (!page) {
        isBytes = typeof chunk !== 'string';
        if (isBytes) filter = createMarkFilter(toByteText(textMark));
        page = start(isBytes);
      }
      if ((typeof chunk !== 'string') !== isBytes) throw new TypeError('consentgate: a page is either text or bytes');
      write(typeof chunk === 'string' ? chunk : readBytes(chunk), false, controller);
    },
    flush: (controller) => write('', true, controller),
  });
}
