import type { Trust } from '../trusted-types.js';
import type { Service, StoredItem } from '../types.js';

/** What of a service matters here. */
type HeldSubject = Pick<Service, 'id' | 'hosts' | 'cookies' | 'storage'>;

/** What decides about what is held. */
export interface HeldRules {
  services(): readonly HeldSubject[];
  isGranted(id: string): unknown;
  /** Are all other origins held as well, but for those that are allowed? Those that a text names, too, or only an address? */
  isClosed(isAddress?: 1): boolean | 1 | undefined;
  readonly allow: readonly string[];
  /** Beginnings of the addresses that consentgate itself asks: its files, its receivers. */
  readonly ours: readonly string[];
  readonly trust: Trust;
}

/** Finds the id of the service that holds something now, or nothing. */
export interface HeldFinder {
  /** Of an address, or of the first held one in a text: markup, a style sheet, a list. */
  find(text: unknown): string | false | undefined;
  /** Of the name of a cookie, a storage key or a database. */
  findName(name: unknown): string | undefined;
  /** Puts an address that leads nowhere into the place of each held one. */
  clean(text: string): string;
  /** Notes an address that stands for something held: a blob's. */
  add(address: string, id: string): void;
}

/** Whatever in a text names a host. */
const addressForm = /(\w+:)?[\\/]{2}[^\s"'`<>()\\,;]+/g;

/** Text as the browser will read it: out of a `data:` address, or of HTML. */
const decode = (text: string, trust: Trust): string => {
  const [, isPacked, data] = /^\s*data:[^,]*(?:html|svg|xml|script|css)[^,]*?(;base64)?,(.*)/is.exec(text) ?? [];
  try {
    if (data) return isPacked ? atob(data) : decodeURIComponent(data);
  } catch {
    // Not what it says it is: no browser reads it either.
  }
  if (!/&(#|b?sol|colon|period|Tab|NewL)/.test(text)) return text;
  const html = trust('createHTML', text.replace(/</g, '&lt;'));
  return new DOMParser().parseFromString(html, 'text/html').body.textContent as string;
};

/** A bracket without its other half is a letter: it must not open the check of all other addresses. */
const toPattern = (text: string) =>
  text
    .replace(/[^\w*|/-]/g, '\\$&')
    .replace(/\\\(([^()]+)\\\)/g, '($1)')
    .replace(/\*/g, '.*');

/** Hosts with their sub-domains, each perhaps with a path (services/guarded.ts). */
const toHosts = (hosts?: readonly string[]) =>
  // What is no list is waited for (`isWaiting` of the guard): services/find.ts makes one of it.
  hosts?.map?.((host) =>
    `${host}`.replace(
      /^(?:\w+:\/\/)?(?:\*\.)?([^/]*)\/?(.*)/,
      (_, name, path) => `\\w+://([^/?#]*[.@])?${toPattern(name)}\\.?(:\\d+)?/${toPattern(path)}`,
    ),
  );
/** Cookies and storage keys; a site may have told how long they live as well (docs/interface.md). */
const toNames = ({ cookies, storage }: HeldSubject) =>
  [cookies, storage].flat().map((glob) => `${toPattern(`${(glob as StoredItem | undefined)?.name ?? glob}`)}$`);
const toForm = (patterns?: readonly string[]) => RegExp(`^(${patterns?.join('|') || '$.'})`, 'i');

/** Finds an address of these hosts. */
export const createHostForm = (hosts: readonly string[] | undefined): RegExp => toForm(toHosts(hosts));

/** Creates the finders. */
export function createHeldFinder({ services, isGranted, isClosed, allow, ours, trust }: HeldRules): HeldFinder {
  const blobs: Record<string, string> = {};
  const forms = new Map<unknown, readonly [hosts: RegExp, names: RegExp]>();
  const allowed = toForm(toHosts(allow));
  /** Of services that share an address or a name, one grant is enough: `''`. */
  const findIn = (text: string, index: 0 | 1) => {
    const ids = services()
      .filter((service) => {
        if (!forms.has(service)) forms.set(service, [toForm(toHosts(service.hosts)), toForm(toNames(service))]);
        return (forms.get(service) as readonly [RegExp, RegExp])[index].test(text);
      })
      .map(({ id }) => id);
    return ids.some(isGranted) ? '' : ids[0];
  };
  const findAddress = (address: string, isAddress?: 1): string | false | undefined => {
    try {
      const { href, host } = new URL(address, document.baseURI);
      return ours.some((start) => href.startsWith(start))
        ? undefined
        : (blobs[href] ??
            findIn(href, 0) ??
            (isClosed(isAddress) && /^(http|ws)/.test(href) && host !== location.host && !allowed.test(href) && host));
    } catch {
      // It is no address: nothing is fetched from there.
    }
  };
  return {
    find(text) {
      // Most markup and most styles name nothing, and this is a quarter of the time that the rest takes.
      if (!/^[^<{]|[\\/]{2}|&/.test(text as string)) return;
      const whole = decode(`${text}`, trust);
      // Markup and styles are no address, but may hold some.
      for (const address of whole.match(addressForm) ?? []) {
        const id = findAddress(address);
        if (id) return id;
      }
      return /^[^<{]{1,4096}$/.test(whole) && findAddress(whole, 1);
    },
    findName: (name) => findIn(name as string, 1),
    clean: (text) => text.replace(addressForm, (address) => (findAddress(address) ? 'about:invalid' : address)),
    add(address, id) {
      blobs[address] = id;
    },
  };
}
