import type { RequestType } from '../../services/service.js';
import type { FindService, Lookup } from './find-service.js';
import type { Mark } from './mark.js';

/** What is held. */
export interface Rules {
  readonly findService: FindService;
  /** Addresses of all third parties are held, known or not. */
  readonly strict: boolean;
  /** Is this origin the site's own, or allowed by it? Only asked where there is no service. */
  isAllowed(url: URL): boolean;
  /** Category of third parties that are no service. */
  readonly category: string;
  /** Address of the page, if known. */
  readonly page: URL | undefined;
}

/** Says of addresses in a page whether they are to be held. */
export interface Judge {
  /** `undefined`: it may stay as it is. `isMarked`: its author wants it held, so any third party is a reason. */
  judge(
    address: string,
    type: RequestType,
    lookup?: Pick<Lookup, 'isHint' | 'texts'>,
    isMarked?: boolean,
  ): Mark | undefined;
  /** The same for what a script imports, by its address or by a name of the page's import map. */
  judgeImport(specifier: string): Mark | undefined;
  /** Takes in the text of an import map. */
  addImports(json: string): void;
  /** May what is imported by a name or a path be a third party's: by an import map, or by the page's base? */
  hasImports(): boolean;
  /** Does every page have the same meaning for an address? Not with a base or an import map, and not in a frame. */
  isPlain(): boolean;
  /** Takes in `<base href>`; only a page's first one counts. */
  setBase(address: string): void;
  /** Judges for a document in a frame, which begins with this one's base and may name one of its own. */
  openFrame(): Judge;
}

// RFC 2606: no such host can exist, so whatever lies there is relative to the page.
const unknownPage = ['https://page.invalid/', 'http://page.invalid/'].map((address) => new URL(address));

/** An address without scheme, host, backslash or line break, with which the parser of URLs could surprise us. */
const plain = /^\/?[\w.~%@!$&'()*+,;=-]+(?:[/?#][^\t\n\r\\]*)?$/;

const resolve = (address: string, base: URL): URL | undefined => {
  try {
    return new URL(address, base);
  } catch {
    // The browser cannot make a request of it either.
    return undefined;
  }
};

/** Reads the names of an import map and the addresses that they stand for; scopes are other names for the same. */
function readImports(json: string): [name: string, address: string][] {
  try {
    const { imports, scopes } = JSON.parse(json) as Record<'imports' | 'scopes', unknown>;
    const all = [imports, ...Object.values(Object(scopes))].flatMap((part) => Object.entries(Object(part)));
    return all.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  } catch {
    // The browser does not take it either.
    return [];
  }
}

/** Creates the judge of one page. `readText` turns an attribute's value into text where bytes are read. */
export function createJudge(
  rules: Rules,
  readText: (value: string) => string,
  outside?: { readonly bases: readonly URL[]; readonly isBaseOwn: boolean },
): Judge {
  const pages = rules.page ? [rules.page] : unknownPage;
  let bases = outside?.bases ?? pages;
  let isBaseKnown = false;
  let isBaseOwn = outside?.isBaseOwn ?? true;
  const imports: [name: string, address: string][] = [];

  const hosts = pages.map(({ host }) => host);
  const isOwn = (url: URL) => hosts.includes(url.host);

  const judgeUrl = (url: URL, lookup: Lookup, isMarked: boolean): Mark | undefined => {
    const { protocol, hostname } = url;
    if (!/^(?:https?|wss?|ftp):$/.test(protocol)) return undefined;
    // `name.` is the same host to DNS (RFC 1034 §3.1). To set it takes as long as to read the address.
    if (hostname.endsWith('.')) url.hostname = hostname.slice(0, -1);
    const own = isOwn(url);
    const service = rules.findService(url, { ...lookup, isOwn: own });
    if (service) return service;
    return (rules.strict || isMarked) && !own && !rules.isAllowed(url) ? { consent: rules.category } : undefined;
  };

  const judge: Judge = {
    judge(value, type, lookup, isMarked = false) {
      const address = readText(value).trim();
      if (address === '' || address[0] === '#') return undefined;
      if (isBaseOwn && plain.test(address) && !rules.findService.mayBeOwn(address)) return undefined;
      // `https:name` is relative on a page of the same scheme and names a host on another (URL, "scheme state").
      const isAmbiguous = /^https?:(?![\\/]{2})/i.test(address);
      for (const base of isAmbiguous || !isBaseOwn ? bases : bases.slice(0, 1)) {
        const url = resolve(address, base);
        const mark = url && judgeUrl(url, { type, ...lookup }, isMarked);
        if (mark) return mark;
      }
      return undefined;
    },
    judgeImport(specifier) {
      for (const [name, address] of imports) {
        const rest = name.endsWith('/') && specifier.startsWith(name) ? specifier.slice(name.length) : undefined;
        const mark =
          specifier === name || rest !== undefined ? judge.judge(address + (rest ?? ''), 'script') : undefined;
        if (mark) return mark;
      }
      return judge.judge(specifier, 'script');
    },
    addImports: (json) => void imports.push(...readImports(json)),
    hasImports: () => imports.length > 0 || !isBaseOwn,
    isPlain: () => !outside && !isBaseKnown && !imports.length,
    openFrame: () => createJudge(rules, readText, { bases, isBaseOwn }),
    setBase(value) {
      if (isBaseKnown) return;
      isBaseKnown = true;
      const next = pages.map((page) => resolve(readText(value), page)).filter((url) => url !== undefined);
      // HTML, "set the frozen base URL": these two do not count.
      if (next.some(({ protocol }) => /^(?:data|javascript):$/.test(protocol)) || !next[0]) return;
      bases = next;
      isBaseOwn = next.every(isOwn);
    },
  };
  return judge;
}
