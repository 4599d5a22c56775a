import { parseRewriteOptions, type RewriteOptions } from './options.js';
import { createPageRewriter, type PageRewriter } from './rewrite.js';

/** A file of a bundle, as Rollup hands it to plugins. */
export interface BundleFile {
  readonly type: 'asset' | 'chunk';
  readonly fileName: string;
  source?: string | Uint8Array;
}

/** A plugin for Vite and Rollup; only the hooks that are used. */
export interface RewritePlugin {
  readonly name: string;
  readonly transformIndexHtml: { readonly order: 'post'; handler(html: string): Promise<string> };
  readonly generateBundle: {
    readonly order: 'post';
    handler(options: unknown, bundle: Readonly<Record<string, BundleFile>>): Promise<void>;
  };
}

async function rewriteBytes(bytes: Uint8Array, rewriter: PageRewriter): Promise<Uint8Array> {
  const rewritten = new Blob([bytes as BlobPart]).stream().pipeThrough(rewriter.stream<Uint8Array>());
  return new Uint8Array(await new Response(rewritten as BodyInit).arrayBuffer());
}

/**
 * Rewrites the pages of a Vite build (and of its development server) and the HTML files of a Rollup build. Throws
 * `ConsentError` when the options cannot be meant; the build fails with one when `parse5` is not installed.
 */
export function consentgateRewrite(options: RewriteOptions = {}): RewritePlugin {
  // A mistake in the options ends the build where it starts.
  parseRewriteOptions(options);
  let loaded: Promise<PageRewriter> | undefined;
  const load = () => {
    loaded ??= createPageRewriter(options);
    return loaded;
  };
  return {
    name: 'consentgate-rewrite',
    // Last, so that what other plugins have put in is seen.
    transformIndexHtml: { order: 'post', handler: async (html) => (await load()).html(html) },
    generateBundle: {
      // Last here, too: plugins that write pages do it in this hook, wherever they stand in the list.
      order: 'post',
      async handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !/\.html?$/i.test(file.fileName) || file.source === undefined) continue;
          const rewriter = await load();
          // A page that came through the hook above does not change again.
          file.source =
            typeof file.source === 'string' ? rewriter.html(file.source) : await rewriteBytes(file.source, rewriter);
        }
      },
    },
  };
}
