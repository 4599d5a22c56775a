import { createHostForm } from '../gate/held-addresses.js';
import type { Inside } from '../inside.js';
import type { KnownService } from '../services/page-service.js';
import { curtainServices, earlyServices, unqueuedServices } from '../services/stub-table.js';
import { readDataLayer } from '../signals/consent-mode.js';
import { isToLoad, listGlobals, standIn } from '../signals/early-stubs.js';
import { findUntold, followLayer, readWords } from '../signals/other-layer.js';
import { sayFirst } from './first-words.js';
import { answerClicks } from './held-clicks.js';
import { forgetRefused } from './refused-calls.js';

const toHref = (address: string | null) => {
  try {
    return new URL(address ?? '', document.baseURI).href;
  } catch {
    return '';
  }
};

const hasHost = (text: string, hosts: readonly string[]) =>
  hosts.some((host) => host.startsWith('*') || text.includes(host.split('/', 1)[0] as string));

/** Does this text bring the vendor's global into the page, as vendors' snippets do: by its name, and with its host? */
export const isSnippet = (text: string, name: string, hosts: readonly string[]): boolean =>
  new RegExp(`\\b${name}\\b`).test(text) &&
  (hasHost(text, hosts) || new RegExp(`function ${name}\\b|\\.${name} ?= ?window`).test(text));

/** A vendor's array, or our function; `above`: what stood last in it ahead of the snippet that waits. */
export interface KeptQueue extends Array<unknown> {
  isOurs?: boolean;
  above?: unknown;
}

/** What it is given: all that stands ahead of the core has no parts to use. */
type KeepHost = Pick<Inside, 'raw' | 'signal'> & { readonly api: Pick<Inside['api'], 'has'> } & Partial<
    Pick<Inside, 'use'>
  >;

/**
 * Keeps the calls that a page makes to a vendor whose own tag is held, or waits for its turn after a yes of an earlier visit:
 * what would define the global waits in the gate, and the page's next line or click may call it. Only when such a tag is
 * seen: code that brings a vendor in a bundle does nothing when it finds the global.
 */
export function keepCalls(services: readonly KnownService[], { raw, signal, api, use }: KeepHost): void {
  // The core tells this one, whatever the page puts in its place.
  const told = readDataLayer();
  const look = (script: HTMLScriptElement) => {
    const mark = script.dataset.service;
    const address = script.getAttribute('data-src') ?? script.getAttribute('src');
    for (const service of services) {
      const { id, hosts = [] } = service;
      if (mark && mark !== id) continue;
      const text = address == null ? script.text : '';
      const isOwn = mark || (text ? hasHost(text, hosts) : createHostForm(hosts).test(toHref(address)));
      // There is something to show in its place, and to let come once.
      if (mark && earlyServices.test(id)) use?.('vendors', (vendors) => vendors.update());
      for (const [name, isArray] of listGlobals(service)) {
        // An array is in nobody's way. Behind a script with an address stands the call, where the vendor has no queue.
        const isMeant = text ? isSnippet(text, name, hosts) : isOwn && unqueuedServices.test(id);
        if (!isMeant && !(isOwn && isArray)) continue;
        const page = window as unknown as Record<string, Partial<KeptQueue> | undefined>;
        if (!isToLoad(service, raw)) {
          // The tag ahead of it may have fired already, with a stub of ours: what is called on that would overtake the snippet.
          if (page[name]?.isOurs === true) page[name] = undefined;
          standIn(name, isArray);
        }
        const queue = page[name];
        if (isArray && text && queue) queue.above ??= queue[(queue.length ?? 0) - 1] ?? 'nothing';
      }
    }
  };
  const isScript = (node: unknown): node is HTMLScriptElement => (node as Element | null)?.localName === 'script';
  document.addEventListener(
    'consentgate:blocked',
    ({ target }) => {
      if (!isScript(target)) return;
      look(target);
      // Its snippet has hidden the page, and shows it when its script is there, or has failed.
      if (curtainServices.test(target.dataset.service as string)) target.onerror?.(new Event('error'));
    },
    { signal },
  );
  watchScripts(
    (script, isInert) => {
      // Nobody else sees one that runs as it is, for who has agreed before; and what the page says meanwhile may have to be forgotten.
      findUntold(script)?.unshift(...readWords(told));
      followLayer(script);
      if (isInert) look(script);
    },
    // A Tag Manager may come by a script, when the page is there.
    services.some(({ id }) => id === 'google-tag-manager'),
    signal,
  );
  answerClicks(services, api, signal);
  sayFirst(services, { raw });
  forgetRefused(services, signal);
}

/**
 * Calls back with each script that the parser inserts, or anybody (`isLasting`), ahead of its run. A marked one that may
 * fire is told of by no event, and fires when its vendor has been told: the script in the next line runs before that.
 */
function watchScripts(
  onScript: (script: HTMLScriptElement, isInert: boolean) => void,
  isLasting: boolean,
  signal: AbortSignal,
): void {
  if (document.readyState !== 'loading' && !isLasting) return;
  let last: HTMLScriptElement | undefined;
  const tell = (script: HTMLScriptElement) =>
    onScript(script, script.type === 'text/plain' && document.readyState === 'loading');
  const observer = new MutationObserver((records) => {
    // A text may come in pieces.
    if (last) tell(last);
    if (last?.nextSibling) last = undefined;
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof HTMLScriptElement)) continue;
        last = node;
        tell(node);
      }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const end = () => observer.disconnect();
  if (!isLasting) document.addEventListener('DOMContentLoaded', end);
  signal.addEventListener('abort', end);
}
