import type { EraseReport, StoredItem } from '../types.js';

/** What a service may have stored in this browser, as globs (`*` is any run of characters). */
export interface Stored {
  readonly id: string;
  readonly cookies?: readonly string[];
  readonly storage?: readonly string[];
  /** The visitor's own objections: they stay. */
  readonly keep?: readonly string[];
  /** Names that others may use too: they go only where the other one is. */
  readonly onlyWith?: Readonly<Record<string, string>>;
  /** What no page can erase: the name, and whose it is. */
  readonly unreachable?: readonly (readonly [name: string, owner: string])[];
}

/** Makes the test for names out of globs, or of what is told of them. Never a regular expression of somebody else's. */
export function createMatcher(globs: readonly string[] = []): (name: string) => boolean {
  const source = globs
    .map((glob) =>
      ((glob as unknown as StoredItem).name ?? glob).replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*'),
    )
    .join('|');
  const form = new RegExp(`^(?:${source})$`);
  return (name) => !!globs[0] && form.test(name);
}

/** Something that a sandboxed frame, or a visitor's setting, may forbid. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

const readCookieNames = (): string[] =>
  attempt(() => document.cookie, '')
    .split('; ')
    .filter(Boolean)
    .map((cookie) => cookie.split('=')[0] as string);

/**
 * This host and its parents; a browser refuses those that are nobody's own (`co.uk`). Firefox writes each refusal into the
 * console, so the last label, which never is anybody's, is not tried.
 */
function listDomains(): string[] {
  const labels = location.hostname.split('.');
  return ['', ...(labels[1] ? labels.slice(1) : labels).map((_, index) => `;domain=${labels.slice(index).join('.')}`)];
}

/** This path and its parents, with and without the slash at the end: both are paths of their own (RFC 6265, 5.1.4). */
function listPaths(): string[] {
  const steps = location.pathname.split('/');
  const paths = steps.flatMap((_, index) => {
    const path = steps.slice(0, index + 1).join('/');
    return [path, `${path}/`];
  });
  return [...new Set(paths)].filter(Boolean);
}

/** Erases a cookie of this name wherever a page of this address can have put it. */
function eraseCookie(name: string): void {
  const secure = location.protocol === 'https:' ? ['', ';secure', ';secure;partitioned;samesite=none'] : [''];
  for (const domain of listDomains()) {
    for (const path of listPaths()) {
      for (const rest of secure)
        attempt(() => {
          // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is asynchronous and not in every engine
          document.cookie = `${name}=;max-age=0;path=${path}${domain}${rest}`;
        }, undefined);
    }
  }
}

const openStorages = (): Storage[] =>
  [() => localStorage, () => sessionStorage].flatMap((open) => attempt<Storage[]>(() => [open()], []));

/** Deletes a database; `false` when somebody holds it open. */
const deleteDatabase = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = request.onblocked = () => resolve(false);
  });

/** Vendors keep the same beside the cookie, where no cookie lasts (`_uetsid`); the guard, too, holds a name in either place. */
const listStored = ({ cookies = [], storage = [] }: Stored) => [...storage, ...cookies];

/** Is anything of this service stored where a page can see it without waiting? */
export function hasStored(service: Stored): boolean {
  const { cookies, keep } = service;
  const isKept = createMatcher(keep);
  const find = (names: readonly string[], globs?: readonly string[]) => {
    const isOf = createMatcher(globs);
    return names.some((name) => isOf(name) && !isKept(name));
  };
  return (
    find(readCookieNames(), cookies) || openStorages().some((area) => find(Object.keys(area), listStored(service)))
  );
}

/**
 * Erases what a service has stored, cookies and web storage at once, databases and caches as soon as the browser does.
 * `isOthers` says which names belong to somebody who may still use them.
 */
export async function erase(service: Stored, isOthers: (name: string) => boolean): Promise<EraseReport> {
  const isKept = createMatcher(service.keep);
  const isCookie = createMatcher(service.cookies);
  const isStored = createMatcher(listStored(service));
  const there = readCookieNames();
  const mayGo = (isOf: (name: string) => boolean) => (name: string) => {
    const proof = service.onlyWith?.[name];
    return isOf(name) && !isKept(name) && !isOthers(name) && (!proof || there.includes(proof));
  };
  const erased = new Set<string>();
  const left = (service.unreachable ?? []).map(([name, owner]) => ({ name, why: owner }));

  const names = there.filter(mayGo(isCookie));
  for (const name of names) eraseCookie(name);
  const rest = readCookieNames();
  for (const name of new Set(names)) {
    if (rest.includes(name)) left.push({ name, why: 'another path' });
    else erased.add(name);
  }
  for (const area of openStorages()) {
    for (const key of Object.keys(area).filter(mayGo(isStored))) {
      area.removeItem(key);
      erased.add(key);
    }
  }
  try {
    // Only where something of this kind can be the service's: to ask opens a file.
    if (service.storage?.[0]) {
      const databases = ((await indexedDB.databases?.()) ?? []).map(({ name = '' }) => name).filter(mayGo(isStored));
      for (const name of databases) {
        if (await deleteDatabase(name)) erased.add(name);
        else left.push({ name, why: 'in use' });
      }
      // Caches exist in secure contexts only.
      for (const name of ((await window.caches?.keys()) ?? []).filter(mayGo(isStored))) {
        if (await caches.delete(name)) erased.add(name);
      }
    }
  } catch {
    // Not allowed in this frame: then nothing is there either.
  }
  return { id: service.id, erased: [...erased], left };
}
