import { type Anonymizer, createAnonymizer } from './anonymize-ip.js';

/** Something that might hold an address is worth a closer look. */
const hint = /\d\.\d{1,3}\.\d|:[\da-f]{0,4}:/i;

const v6 = /(?<![\da-f:])(?:[\da-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{1,4})?(?![\da-f:])/gi;
const v4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)/g;

/** Of these nobody is the owner: the machine itself and networks that everybody uses at home (RFC 1918, RFC 4193). */
const ownHost = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$|\[::1\]$|\[f[cd])/;

/** Takes full addresses out of texts. */
export interface Scrubber {
  /** Masks what looks like an IP address in a text. */
  text(text: string): string;
  /** Masks the host of a URL when it is a public IP address. */
  host(host: string): string;
}

/**
 * Makes what keeps addresses out of the other fields: a site that prints the visitor's address in its page, or puts it
 * into a parameter, sends it in title or URL. A number like `1.2.3.4` that is none becomes `1.2.0.0` too: the smaller harm.
 */
export function createScrubber(anonymize: Anonymizer): Scrubber {
  // What is no address stays: `12:30:45` has the look of one.
  const isAddress = createAnonymizer('matomo');
  const replace = (found: string) => (/\d/.test(found) && isAddress(found) ? anonymize(found) : found);
  return {
    text: (text) => (hint.test(text) ? text.replace(v6, replace).replace(v4, replace) : text),
    host(host) {
      if (!/^\[|^[\d.]+$/.test(host) || ownHost.test(host)) return host;
      const masked = isAddress(host.replace(/[[\]]/g, ''));
      return masked.includes(':') ? `[${masked}]` : masked || host;
    },
  };
}
