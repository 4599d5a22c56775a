import type { PageService } from '../services/page-service.js';
import type { TagTemplate } from '../services/service.js';
import { fillIn, type Settings } from '../signals/vendor-calls.js';
import type { Trust } from '../trusted-types.js';

/** Gives an address the milder form that the service offers: another host, more parameters. */
export function softenAddress(
  address: string,
  { hosts = {}, query = {} }: NonNullable<PageService['variant']>,
): string {
  try {
    const url = new URL(address, document.baseURI);
    url.host = hosts[url.host] ?? url.host;
    for (const name in query) url.searchParams.set(name, query[name] as string);
    return url.href;
  } catch {
    return address;
  }
}

/** Does this address lie with the service? */
export function isOfService(address: string | null, { hosts = [] }: PageService): boolean {
  try {
    const { hostname } = new URL(address ?? '', document.baseURI);
    return !!address && hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  } catch {
    return false;
  }
}

/** Shall an embed be put in the milder way? Yes, unless the site says otherwise; `analytics`: until that is granted. */
export function isSoft(page: PageService, settings: Settings, has: (id: string) => boolean): boolean {
  const wish = `${settings.privacyVariant ?? !!page.embed}`;
  return !!page.variant && wish !== 'false' && !(wish !== 'true' && has(wish));
}

/** Makes the element that loads a service; `undefined` when a setting of its address is missing. */
export function createTag(
  { tag, address, attributes = {} }: TagTemplate,
  settings: Settings,
  soften: (address: string) => string,
  nonce: string,
  trust: Trust,
): HTMLElement | undefined {
  // Settings are texts of the site; in an address they are one piece of it, but for an address of their own.
  const encoded = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      /^(url|pageUrl)$/.test(name) ? value : encodeURIComponent(`${value}`),
    ]),
  );
  const filled = fillIn(address, encoded);
  if (filled === undefined) return undefined;
  const element = document.createElement(tag) as HTMLScriptElement & HTMLLinkElement;
  for (const name in attributes) {
    const value = fillIn(attributes[name] as string, settings);
    if (value === undefined) return undefined;
    element.setAttribute(name, `${value}`);
  }
  element.nonce = nonce;
  if (tag === 'script') {
    // Created scripts are async unless told otherwise; so are all that a page waits for.
    element.async = !('defer' in attributes);
    element.src = trust('createScriptURL', soften(`${filled}`));
  } else element.href = soften(`${filled}`);
  return element;
}

/** Readies an element that is about to fire: its address becomes the milder one, its vendor's stub is there. */
export function prepareElement(
  element: Element,
  page: PageService,
  settings: Settings,
  has: (id: string) => boolean,
  vendor: { insist(): void } | undefined,
): void {
  const address = element.getAttribute('data-src') ?? element.getAttribute('src');
  if (!address || !((element as HTMLElement).dataset.service === page.id || isOfService(address, page))) return;
  if (element.localName === 'script') vendor?.insist();
  else if (page.variant && isSoft(page, settings, has)) {
    element.setAttribute('data-src', softenAddress(address, page.variant));
  }
}
