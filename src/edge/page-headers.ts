import { createPolicyWriter } from './csp.js';
import { type PolicyOptions, parsePolicyOptions } from './options.js';
import { readRequestSignals } from './request-signals.js';
import { isCovered } from './sources.js';

/** A page's request, as far as its answer depends on it. */
export interface PageRequest {
  /** Absolute address. */
  readonly url: string;
  /** Gives a header by its lower-case name. */
  header(name: string): string | null | undefined;
  readonly nonce?: string | undefined;
}

/** The answer's headers, to be read and changed. */
export interface PageHeaders {
  get(name: string): string | null | undefined;
  set(name: string, value: string): void;
  remove(name: string): void;
}

/** What a browser says a request is for (Fetch Metadata §2.1) when the answer cannot become a document or a worker. */
const parts =
  /^(audio|audioworklet|font|image|json|manifest|paintworklet|report|script|style|text|track|video|webidentity|xslt)$/;

/**
 * Can the answer become a document, a frame or a worker? A page that is fetched by code may be shown later, out of a
 * service worker's cache. Where a browser does not say what it is for (Safari before 16.4), the type has to.
 */
function needsPolicy(purpose: string, type: string): boolean {
  if (purpose && purpose !== 'empty') return !parts.test(purpose);
  return /html|xml/i.test(type) || (!purpose && /^$|javascript|pdf/i.test(type));
}

/** Relations that make the browser fetch or connect (HTML §4.6.7). */
const fetching =
  /\b(preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|stylesheet|icon|manifest|compression-dictionary)\b/i;

/** Leaves out what would make the browser go to a host that is not let in (RFC 8288; several links, commas between). */
function filterLinks(value: string, url: string, hosts: readonly string[]): string {
  const own = new URL(url);
  return (value.match(/<[^>]*>(?:[^,"]|"(?:[^"\\]|\\.)*")*/g) ?? [])
    .filter((link) => {
      const [, address = '', parameters = ''] = /^<([^>]*)>(.*)$/s.exec(link) ?? [];
      // In quotes, a backslash before a letter is nothing (RFC 9110 §5.6.4).
      if (!fetching.test(parameters.replaceAll('\\', ''))) return true;
      try {
        const target = new URL(address.trim(), own);
        // Not its scheme: behind a proxy the server does not know it.
        return target.host === own.host || isCovered(target, hosts);
      } catch {
        return false;
      }
    })
    .map((link) => link.trim())
    .join(', ');
}

/** What caches on the way obey before `Cache-Control` (RFC 9213, and vendors' own names). */
const cacheHeaders =
  'cdn-cache-control cloudflare-cdn-cache-control vercel-cdn-cache-control netlify-cdn-cache-control surrogate-control edge-control x-accel-expires x-litespeed-cache-control';

/** An answer that rests on a cookie must not be given to somebody else, nor to the same visitor after a withdrawal. */
function keepFresh(headers: PageHeaders): void {
  const control = headers.get('cache-control') ?? '';
  // `no-store` would be stricter, but it costs the back/forward cache.
  // `no-cache="set-cookie"` is about that header alone.
  if (!/\bno-(store|cache)\b(?!\s*=)/i.test(control)) headers.set('cache-control', 'private, no-cache');
  for (const name of cacheHeaders.split(' ')) headers.remove(name);
  const vary = headers.get('vary') ?? '';
  const missing = ['Cookie', 'DNT', 'X-Do-Not-Track', 'Sec-GPC'].filter(
    (name) =>
      !vary
        .toLowerCase()
        .split(/[\s,]+/)
        .includes(name.toLowerCase()),
  );
  if (vary.trim() !== '*') headers.set('vary', [vary, ...missing].filter(Boolean).join(', '));
}

/** What is done to pages. */
export interface PageGuard {
  /** Puts the policy on an answer, and takes out what works around it. */
  apply(request: PageRequest, headers: PageHeaders): void;
  /** Leaves hints to third parties out of a `Link` header, for `103 Early Hints`. */
  filterHints(request: PageRequest, link: string): string;
}

/**
 * Reads the options once and gives what puts the policy on an answer: on everything that can become a document, a frame
 * or a worker, which has a policy of its own (CSP3 §4.2.2). It also takes out the headers by which a page goes to third
 * parties before, or beside, its policy: hints in `Link`, and `Speculation-Rules`.
 */
export function createPageGuard(options: PolicyOptions): PageGuard {
  const write = createPolicyWriter(options);
  // Tells consentgate in the page that the page is closed, and for whom it is open anyway (Server Timing): after a
  // withdrawal it puts a narrower policy on top of this one.
  const { allow } = parsePolicyOptions(options);
  const note = `consentgate;desc="${allow.join(' ')}"`;
  const writeFor = (request: PageRequest, policy?: string | null) =>
    write({
      cookie: request.header('cookie'),
      signals: options.signals ?? readRequestSignals((name) => request.header(name)),
      nonce: request.nonce ?? options.nonce,
      policy: options.policy ?? policy ?? undefined,
    });
  return {
    apply(request, headers) {
      const purpose = request.header('sec-fetch-dest') ?? '';
      const type = headers.get('content-type') ?? '';
      const filter = (hosts: readonly string[]) => {
        const links = filterLinks(headers.get('link') ?? '', request.url, hosts);
        if (links) headers.set('link', links);
        else headers.remove('link');
      };
      // A browser follows the hints of a style sheet or a script as well; and their answers are the same for everybody.
      if (!needsPolicy(purpose, type)) return filter(allow);
      const { text, hosts } = writeFor(request, headers.get('content-security-policy'));
      headers.set('content-security-policy', text);
      filter(hosts);
      headers.set('server-timing', [headers.get('server-timing'), note].filter(Boolean).join(', '));
      headers.remove('speculation-rules');
      // A script that may only be part of a page keeps its place in caches.
      if (purpose || !/javascript/i.test(type)) keepFresh(headers);
    },
    filterHints: (request, link) => filterLinks(link, request.url, writeFor(request).hosts),
  };
}
