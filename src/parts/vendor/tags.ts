import { createHostForm } from '../../gate/held-addresses.js';
import type { PageService } from '../../services/page-service.js';
import type { TagTemplate } from '../../services/service.js';
import { fillIn, type Settings } from '../../signals/vendor-calls.js';
import type { Trust } from '../../trusted-types.js';
import type { Service } from '../../types.js';

/** The whole address, or `''`: it is none. */
export function toHref(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return '';
  }
}

/** Gives an address the milder form that the service offers: another host, more parameters. */
export function softenAddress(
  address: string,
  { hosts = {}, path = '', query = {} }: NonNullable<PageService['variant']>,
): string {
  const href = toHref(address);
  if (!href) return address;
  const url = new URL(href);
  if (url.pathname.startsWith(path)) {
    url.host = hosts[url.host] ?? url.host;
    for (const name in query) url.searchParams.set(name, query[name] as string);
  }
  return url.href;
}

/** Shall an embed be put in the milder way? Yes, unless the site says otherwise; `analytics`: until that is granted. */
export function isSoft(page: PageService, settings: Settings, has: (id: string) => boolean): boolean {
  const wish = `${settings.privacyVariant ?? !!page.embed}`;
  return !!page.variant && wish !== 'false' && !(wish !== 'true' && has(wish));
}

/** Gives embeds that are in the page their milder form: what they were let do beyond it is allowed no more. */
export function softenFrames(page: PageService): void {
  const form = createHostForm(page.hosts);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src]')) {
    const address = page.variant && form.test(frame.src) && softenAddress(frame.src, page.variant);
    if (!address || address === frame.src) continue;
    // Put in anew: the tab's history would lead back, and Chromium may miss another address while it fetches the first.
    const place = document.createComment('');
    frame.replaceWith(place);
    frame.src = address;
    place.replaceWith(frame);
  }
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
      /^(url|pageUrl|layerSuffix)$/.test(name) ? value : encodeURIComponent(`${value}`),
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

/** One service, as an element that is about to fire needs it. */
export interface Owner {
  readonly service: Service;
  readonly page: PageService | undefined;
  readonly settings: Settings;
  readonly vendor?: { insist(script: Element, text?: string): void };
}

/** What follows for such a service from the visitor's decisions. */
interface OwnerRules<O> {
  claimsOf(owner: O): readonly string[] | undefined;
  has(id: string): boolean;
  letPass(owner: O): void;
}

/**
 * Readies an element that is about to fire: its address becomes the milder one, its vendor's stub is there. Whose it is, its
 * mark says, or its address, by host and path: Google's maps and its reCAPTCHA, Meta's pixel and its buttons share hosts.
 * `isOnce`: the guard must let it pass although its service is not granted.
 */
export function prepareElement<O extends Owner>(
  element: Element,
  all: readonly O[],
  { claimsOf, has, letPass }: OwnerRules<O>,
  isOnce: boolean,
): void {
  const { localName } = element;
  const address = element.getAttribute('data-src') ?? element.getAttribute('src');
  const mark = (element as HTMLElement).dataset.service;
  const named = all.filter(({ service }) => service.id === mark);
  if (address == null && localName === 'script') {
    for (const { vendor } of named[0] ? named : all) vendor?.insist(element, element.textContent ?? '');
  }
  if (!address) return;
  const href = toHref(address);
  const owners = all.filter((owner) => createHostForm(claimsOf(owner)).test(href));
  for (const { page, settings, vendor } of named[0] ? named : owners) {
    if (localName === 'script') vendor?.insist(element);
    else if (page?.variant && isSoft(page, settings, has))
      element.setAttribute('data-src', softenAddress(address, page.variant));
  }
  if (isOnce) owners.forEach(letPass);
}
