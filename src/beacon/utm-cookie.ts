import { decodeTouch, encodeTouch, type Touch } from './campaign.js';

/** Name and life of the cookie. */
export interface UtmCookieOptions {
  readonly name: string;
  /** Counted from the visit that it tells of, and never prolonged. */
  readonly days: number;
  /** For sites that share it between sub-domains; `''`: this host only. */
  readonly domain: string;
}

/** The first-party cookie that remembers a campaign. Only touched while analytics is granted. */
export interface UtmCookie {
  read(): Touch | null;
  write(touch: Touch): void;
}

const now = () => Math.floor(Date.now() / 1000);

/** Makes the cookie's reader and writer. They throw where a document has no cookies (a sandboxed frame). */
export function createUtmCookie({ name, days, domain }: UtmCookieOptions): UtmCookie {
  return {
    read() {
      // There may be several of one name, of other paths or domains, sound or not.
      const texts = `; ${document.cookie}`.split(`; ${name}=`).slice(1);
      for (const text of texts) {
        const touch = decodeTouch(text.split(';')[0] as string, now(), days);
        if (touch) return touch;
      }
      return null;
    },
    write(touch) {
      const life = touch.time + days * 86400 - now();
      const attributes = `path=/; max-age=${life}; samesite=lax`;
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that we promise.
      document.cookie = `${name}=${encodeTouch(touch)}; ${attributes}${domain && `; domain=${domain}`}${
        location.protocol === 'https:' ? '; secure' : ''
      }`;
    },
  };
}
