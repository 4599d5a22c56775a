/** Names a visitor of one site on one day by 16 hexadecimal digits. */
export type VisitorHash = (address: string, userAgent: string, site: string) => Promise<string>;

/**
 * Makes the function that tells visitors apart without knowing them: HMAC-SHA-256 over masked address, user agent and
 * site, with a random key that exists in memory only and is replaced at midnight UTC. Without the key a hash over so few
 * addresses could be computed backwards by trying them all (RFC 6235 §4.1), and with it gone nobody can, nor join one
 * day to the next. A restart begins a new key too: the visitors of that day are then counted once more.
 */
export function createVisitorHash(now: () => number): VisitorHash {
  let day = -1;
  let key: Promise<CryptoKey> | undefined;
  return async (address, userAgent, site) => {
    const today = Math.floor(now() / 86_400_000);
    if (!key || today !== day) {
      day = today;
      const random = crypto.getRandomValues(new Uint8Array(32));
      key = crypto.subtle.importKey('raw', random, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    }
    // JSON keeps the parts apart: no site name can be made to look like the end of a user agent.
    const text = new TextEncoder().encode(JSON.stringify([address, userAgent, site]));
    const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', await key, text), 0, 8);
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
