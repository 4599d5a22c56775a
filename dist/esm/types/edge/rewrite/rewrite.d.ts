import { type RewriteOptions } from './options.js';
/** Rewrites any number of pages with the same options. */
export interface PageRewriter {
    /** Turns raw third-party tags into marked ones; every other character stays as it is. Throws a `TypeError` for bytes. */
    html(page: string): string;
    /** The same for a page that flows through, see {@link createRewriter}. */
    stream<T extends string | Uint8Array = string | Uint8Array>(): TransformStream<T, T>;
}
/**
 * Loads the parser and understands the options, once for any number of pages. Rejects with `ConsentError` when the
 * options cannot be meant or the package `parse5` is not installed.
 */
export declare function createPageRewriter(options?: RewriteOptions): Promise<PageRewriter>;
/** Rewrites one page; {@link createPageRewriter} is faster for many. Rejects with `ConsentError` like it. */
export declare function rewriteHtml(html: string, options?: RewriteOptions): Promise<string>;
/**
 * Creates a stream that rewrites a page as it flows through, in pieces cut anywhere. What goes in comes out: text, or
 * bytes in UTF-8 or another encoding that has ASCII in it. Throws `ConsentError` when the options cannot be meant; the
 * stream fails with it when `parse5` is not installed.
 */
export declare function createRewriter<T extends string | Uint8Array = string | Uint8Array>(options?: RewriteOptions): TransformStream<T, T>;
