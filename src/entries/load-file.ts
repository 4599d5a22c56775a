import type { Trust } from '../trusted-types.js';

/** A script element on which the loaded file finds whom to hand over to; or, in the page itself, leaves what it brings. */
export type Loader = HTMLScriptElement & { consentgate?: (brought: never) => unknown; brought?: unknown };

/**
 * Loads one of our other files as a classic script, with the nonce of the page, and returns what it brings.
 * (A relative `import()` from a classic script is resolved against the page, and fails across origins.)
 * `isNext`: the parser shall wait for it, and for the further ones, so that nothing of the page comes before.
 */
export function loadFile<T>(urls: readonly string[], nonce: string, trust: Trust, isNext?: unknown): Promise<T> {
  const url = urls[0] as string;
  return new Promise((resolve, reject) => {
    let script: Loader | null | undefined;
    if (isNext) {
      // A resolved address has no quotes (URL §4.3).
      try {
        document.write(
          trust('createHTML', urls.map((src) => `<script src="${src}" nonce="${nonce}"></script>`).join('')),
        );
      } catch {
        // Nobody writes into a page of XML.
      }
      // A browser may have refused to write.
      script = document.querySelector(`[src="${url}"]`);
    }
    if (!script)
      for (const src of urls) {
        const made = document.createElement('script');
        made.nonce = nonce;
        // Somebody waits for it; without a word browsers take a script of code for the least urgent.
        made.fetchPriority = 'high';
        made.src = trust('createScriptURL', src);
        document.head.append(made);
        script ??= made;
      }
    (script as Loader).consentgate = resolve as (brought: unknown) => void;
    // A file that has come and handed nothing over is none of ours: a page that a server answers for all it does not know, half
    // a file, an empty one. Of one that has, this is too late.
    (script as Loader).onload = (script as Loader).onerror = () => reject(`cannot load ${url}`);
  });
}

/** The other end: hands over what a file brings to whoever loaded it. */
export function bring(value: unknown): void {
  (document.currentScript as Loader | null)?.consentgate?.(value as never);
}
