import { type RewriteOptions } from './options.js';
/** A file of a bundle, as Rollup hands it to plugins. */
export interface BundleFile {
    readonly type: 'asset' | 'chunk';
    readonly fileName: string;
    source?: string | Uint8Array;
}
/** A plugin for Vite and Rollup; only the hooks that are used. */
export interface RewritePlugin {
    readonly name: string;
    readonly transformIndexHtml: {
        readonly order: 'post';
        handler(html: string): Promise<string>;
    };
    readonly generateBundle: {
        readonly order: 'post';
        handler(options: unknown, bundle: Readonly<Record<string, BundleFile>>): Promise<void>;
    };
}
/**
 * Rewrites the pages of a Vite build (and of its development server) and the HTML files of a Rollup build. Throws
 * `ConsentError` when the options cannot be meant; the build fails with one when `parse5` is not installed.
 */
export declare function consentgateRewrite(options?: RewriteOptions): RewritePlugin;
