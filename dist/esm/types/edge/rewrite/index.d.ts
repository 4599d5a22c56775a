/** Rewriting of pages: raw third-party tags become marked ones before a browser sees them. */
export type { HeldTag, RewriteOptions, ServiceChoice } from './options.js';
export { type BundleFile, consentgateRewrite, type RewritePlugin } from './plugin.js';
export { createPageRewriter, createRewriter, type PageRewriter, rewriteHtml } from './rewrite.js';
