import { fromByteText, readBytes, toByteText, writeBytes } from './bytes.js';
import { parseRewriteOptions, type RewriteOptions, type Understood } from './options.js';
import { createPage, type Page, type PageParts } from './page.js';
import { rememberSnippets } from './remember.js';
import { type CreateScanner, loadScanner } from './scanner.js';

/** Rewrites any number of pages with the same options. */
export interface PageRewriter {
  /** Turns raw third-party tags into marked ones; every other character stays as it is. Throws a `TypeError` for bytes. */
  html(page: string): string;
  /** The same for a page that flows through, see {@link createRewriter}. */
  stream<T extends string | Uint8Array = string | Uint8Array>(): TransformStream<T, T>;
}

/** Gives a byte order mark out at once: it is none of the page, and the parser would take it for the start of body. */
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

type OpenPage = (createScanner: CreateScanner) => Page;

/** Prepares pages, of text or of bytes that are read a letter each. */
function preparePages({ rules, findInCode }: Understood, { onHeld }: RewriteOptions, isBytes: boolean): OpenPage {
  const prepared = {
    rules: isBytes ? { ...rules, category: toByteText(rules.category) } : rules,
    readText: isBytes ? fromByteText : (value: string) => value,
    findInCode: rememberSnippets(findInCode),
  };
  return (createScanner) => openPage({ ...prepared, createScanner }, onHeld, isBytes);
}

function openPage(parts: Omit<PageParts, 'onHeld'>, onHeld: RewriteOptions['onHeld'], isBytes: boolean): Page {
  const mark = '\uFEFF';
  const filter = createMarkFilter(isBytes ? toByteText(mark) : mark);
  const offsets = { before: 0 };
  const page = createPage({
    ...parts,
    onHeld: ({ name }, mark, start) =>
      onHeld?.({ element: name, offset: offsets.before + start, consent: mark?.consent, service: mark?.service }),
  });
  return {
    write(text, isLast) {
      const [before, rest] = filter(text, isLast);
      offsets.before += before.length;
      return before + page.write(rest, isLast);
    },
  };
}

function createStream<T extends string | Uint8Array>(
  open: (isBytes: boolean) => Page,
  start?: () => Promise<void>,
): TransformStream<T, T> {
  let page: Page | undefined;
  let isBytes = false;
  const write = (text: string, isLast: boolean, controller: TransformStreamDefaultController<T>) => {
    const done = page?.write(text, isLast);
    if (done) controller.enqueue((isBytes ? writeBytes(done) : done) as T);
  };
  return new TransformStream<T, T>({
    ...(start && { start }),
    transform(chunk, controller) {
      const text = typeof chunk === 'string' ? chunk : undefined;
      if (!page) {
        isBytes = text === undefined;
        page = open(isBytes);
      }
      if ((text === undefined) !== isBytes) throw new TypeError('consentgate: a page is either text or bytes');
      if (isBytes && !ArrayBuffer.isView(chunk)) throw new TypeError('consentgate: bytes of a page come as Uint8Array');
      write(text ?? readBytes(chunk as Uint8Array), false, controller);
    },
    flush: (controller) => write('', true, controller),
  });
}

/** In pieces, so that what is known of a tag can be forgotten before it grows old. */
function writeWhole(page: Page, text: string): string {
  const size = 65_536;
  let done = '';
  let at = 0;
  for (; at + size < text.length; at += size) done += page.write(text.slice(at, at + size), false);
  return done + page.write(text.slice(at), true);
}

/**
 * Loads the parser and understands the options, once for any number of pages. Rejects with `ConsentError` when the
 * options cannot be meant or the package `parse5` is not installed.
 */
export async function createPageRewriter(options: RewriteOptions = {}): Promise<PageRewriter> {
  const understood = parseRewriteOptions(options);
  const createScanner = await loadScanner();
  const openText = preparePages(understood, options, false);
  const openBytes = preparePages(understood, options, true);
  return {
    html(page) {
      // What was read from a file without an encoding would come out as its numbers, or with letters cut in two.
      if (typeof page !== 'string') throw new TypeError('consentgate: html() takes text; bytes go through stream()');
      return writeWhole(openText(createScanner), page);
    },
    stream: () => createStream((isBytes) => (isBytes ? openBytes : openText)(createScanner)),
  };
}

/** Rewrites one page; {@link createPageRewriter} is faster for many. Rejects with `ConsentError` like it. */
export async function rewriteHtml(html: string, options: RewriteOptions = {}): Promise<string> {
  return (await createPageRewriter(options)).html(html);
}

/**
 * Creates a stream that rewrites a page as it flows through, in pieces cut anywhere. What goes in comes out: text, or
 * bytes in UTF-8 or another encoding that has ASCII in it. Throws `ConsentError` when the options cannot be meant; the
 * stream fails with it when `parse5` is not installed.
 */
export function createRewriter<T extends string | Uint8Array = string | Uint8Array>(
  options: RewriteOptions = {},
): TransformStream<T, T> {
  const understood = parseRewriteOptions(options);
  let createScanner: CreateScanner;
  return createStream(
    (isBytes) => preparePages(understood, options, isBytes)(createScanner),
    async () => {
      createScanner = await loadScanner();
    },
  );
}
