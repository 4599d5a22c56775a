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

/**
 * Whatever in a text names a host, or holds a text of its own. A long word is no scheme: each of its letters would be tried.
 * What a selector compares with (`[href^="https://…`) is asked for by nobody, and what an address of the site's own has in its
 * query or path (`/api?url=https://…`) by its server.
 */
const addressForm =
  /(?:[?&]\w+=|[*^$]=["']?|\/)\w+:..|data:[^\s"'),]*(?:script|ml|s[sl])[^\s"')]+|(blob:)?(\w{1,9}:)?[\\/]{2}[^\s"'`<>()\\,;]+/gi;

/** A style as the browser reads it: a letter may stand there as its number, or as itself (CSS Syntax, "consume an escaped code point"). */
const readEscapes = (text: string) =>
  text.replace(/\\(?:([\da-f]{1,6})\s?|\n|(.))/gi, (_, hex, letter = '') =>
    hex ? String.fromCodePoint(parseInt(hex, 16) % 0x110000) : letter,
  );

/** A bracket without its other half is a letter: it must not open the check of all other addresses. */
const toPattern = (text: unknown) =>
  `${text}`
    .replace(/[^\w|/-]/g, '\\$&')
    .replace(/\\\(([^()]+)\\\)/g, '($1)')
    .replace(/\\\*/g, '.*');

/** Hosts with their sub-domains, each perhaps with a path (services/guarded.ts). The less stands ahead of one, the narrower it is. */
const toHosts = (hosts?: readonly string[]) =>
  // What is no list is waited for (`isWaiting` of the guard): services/find.ts makes one of it.
  [hosts]
    .flat()
    .map((host) =>
      `${host}`.replace(
        /^(?:\w+:\/\/)?(?:\*\.)?([^/]*)\/?(.*)/,
        (_, name, path) => `\\w+://([^/?#]*[.@])?(?=${toPattern(name)}\\.?(:\\d+)?/${toPattern(path)})`,
      ),
    );
/** Cookies and storage keys; a site may have told how long they live as well (docs/interface.md). No address begins as these do. */
const toNames = ({ cookies, storage }: HeldSubject) =>
  [cookies, storage].flat().map((glob) => `=${toPattern((glob as StoredItem | undefined)?.name ?? glob)}$`);
const toForm = (patterns: readonly string[]) => RegExp(`^(${patterns.join('|') || '$.'})`, 'i');

/** Finds an address of these hosts. */
export const createHostForm = (hosts: readonly string[] | undefined): RegExp => toForm(toHosts(hosts));

/** Creates the finders. */
export function createHeldFinder({ services, isGranted, isClosed, allow, ours, trust }: HeldRules): HeldFinder {
  // As they are now: a page may have a variable or a form of such a name, and nothing would be an address any more.
  const { URL } = window;
  const here = document.createTextNode('');
  const blobs: Record<string, string> = {};
  const forms = new Map<unknown, RegExp>();
  const allowed = createHostForm(allow);
  /** The narrowest host decides; of services that share it, or a name, one grant is enough: `''`. */
  const findIn = (text: string) => {
    const found: string[][] = [];
    for (const service of services()) {
      const form = forms.get(service) ?? toForm([...toHosts(service.hosts), ...toNames(service)]);
      forms.set(service, form);
      const ahead = form.exec(text)?.[0].length as number;
      // Where there is no match, it goes where nobody looks: under no number.
      found[ahead] ??= [];
      found[ahead].push(service.id);
    }
    const ids = found.find((some) => some);
    return ids?.some(isGranted) ? '' : ids?.[0];
  };
  /** Text as the browser will read it: out of an address that is a text itself, and of HTML. */
  const decode = (text: string): string => {
    // Without a type it is run all the same. Base64 may be escaped as any other text. Tabs and line breaks are no part of an
    // address, wherever they stand (URL, "basic URL parser").
    const [, isPacked, data] =
      /^\W*(?:\w*script:|data:(?:[^,]*(?:script|ml|s[sl])[^,]*?)?(;base64)?,)(.*)/is.exec(
        text.replace(/[\t\n\r]/g, ''),
      ) ?? [];
    try {
      if (data) return decode(isPacked ? atob(decodeURIComponent(data)) : decodeURIComponent(data));
    } catch {
      // Not what it says it is: no browser reads it either.
    }
    if (!/&(#|b?sol|colon|period|Tab|NewL)/.test(text)) return text;
    return new DOMParser().parseFromString(trust('createHTML', text.replace(/</g, '&lt;')), 'text/html').body
      .textContent as string;
  };
  const findAddress = (address: string, isAddress?: 1): string | false | undefined => {
    try {
      const { href, host, hash } = new URL(address, here.baseURI);
      const blob = blobs[hash ? href.slice(0, -hash.length) : href];
      return (
        !ours.some((start) => href.startsWith(start)) &&
        ((blob && !isGranted(blob) && blob) ??
          findIn(href) ??
          (isClosed(isAddress) && /^(http|ws)/.test(href) && host !== location.host && !allowed.test(href) && host))
      );
    } catch {
      // It is no address: nothing is fetched from there.
    }
  };
  /** Of what stands in a text; of one that is an address as a whole nothing is left to look into. */
  const findPart = (part: string, text?: unknown) =>
    /^data:/i.test(part) ? part !== text && find(part) : findAddress(part);
  const find = (text: unknown): string | false | undefined => {
    // Most markup and most styles name nothing, and this is a quarter of the time that the rest takes.
    if (!/^[^<{]|[\\/]{2}|&|data:|\\[\da-f]/i.test(text as string)) return;
    const whole = decode(`${text}`);
    // Markup and styles are no address, but may hold some.
    const findIn = (style: string) =>
      style
        .match(addressForm)
        ?.map((part) => findPart(part, text))
        .find((id) => id);
    return findIn(whole) || findIn(readEscapes(whole)) || (/^[^<{]{1,4096}$/.test(whole) && findAddress(whole, 1));
  };
  const clean = (text: string) => text.replace(addressForm, (part) => (findPart(part) ? 'about:invalid' : part));
  return {
    find,
    findName: (name) => findIn(`=${String(name)}`),
    clean(text) {
      const cleaned = clean(text);
      return find(`{${cleaned}`) ? clean(readEscapes(cleaned)) : cleaned;
    },
    add(address, id) {
      blobs[address] = id;
    },
  };
}
