/** Names a visitor of one site on one day by 16 hexadecimal digits. */
export type VisitorHash = (address: string, userAgent: string, site: string) => string | Promise<string>;

const DAY = 86_400_000;

/** Names that are kept in memory, so that the views of one visitor are hashed once. */
const REMEMBERED = 10_000;

/** HMAC-SHA-256, in hexadecimal digits. */
type Hmac = (text: string) => string | Promise<string>;

type NodeCrypto = Pick<typeof import('node:crypto'), 'createHmac'>;

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Web Crypto everywhere; where Node's own is at hand, that one: it answers at once, and in a twentieth of the time. */
function createHmac(key: Uint8Array<ArrayBuffer>): Hmac {
  const runtime = (globalThis as { process?: { getBuiltinModule?: (name: string) => NodeCrypto | undefined } }).process;
  const node = runtime?.getBuiltinModule?.('node:crypto');
  if (node) return (text) => node.createHmac('sha256', key).update(text).digest('hex');
  const imported = crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) =>
    toHex(new Uint8Array(await crypto.subtle.sign('HMAC', await imported, new TextEncoder().encode(text))));
}

/** The day's key: random, or for several collectors that must agree made of their secret and the date. */
async function createKey(day: number, secret: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (secret === undefined) return crypto.getRandomValues(new Uint8Array(32));
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  const hex = await createHmac(new TextEncoder().encode(secret))(`consentgate visitors ${date}`);
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/**
 * Makes the function that tells visitors apart without knowing them: HMAC-SHA-256 over masked address, user agent and
 * site, with a key that exists in memory only and is replaced at midnight UTC. Without the key a hash over so few
 * addresses could be computed backwards by trying them all (RFC 6235 §4.1), and with it gone nobody can, nor join one
 * day to the next. The key is random; a restart begins a new one, and the visitors of that day are then counted once
 * more. With a `secret` it is made of that and the date: whoever keeps the secret could make old keys again.
 */
export function createVisitorHash(now: () => number, secret?: string): VisitorHash {
  let day = -1;
  let hmac: Hmac | undefined;
  let names = new Map<string, string>();

  const begin = async (today: number): Promise<void> => {
    const next = createHmac(await createKey(today, secret));
    // Another request of the new day may have been here first.
    if (hmac && today === day) return;
    [day, hmac, names] = [today, next, new Map()];
    // Forgotten when the day ends, not only when the next day's first visitor comes.
    const timer: unknown = setTimeout(forget, (today + 1) * DAY - now());
    (timer as { unref?(): void }).unref?.();
  };
  const forget = (): void => {
    if (Math.floor(now() / DAY) === day) return;
    hmac = undefined;
    names = new Map();
  };

  const remember = (list: Map<string, string>, text: string, digits: string): string => {
    if (list.size >= REMEMBERED) list.clear();
    const name = digits.slice(0, 16);
    list.set(text, name);
    return name;
  };
  const hash = (text: string): string | Promise<string> => {
    const list = names;
    const digits = list.get(text) ?? hmac?.(text) ?? '';
    if (typeof digits === 'string') return digits.length === 16 ? digits : remember(list, text, digits);
    return digits.then((hex) => remember(list, text, hex));
  };

  return (address, userAgent, site) => {
    // A header's value and a site's id hold no line breaks, so no part can be made to look like the end of another.
    const text = `${site}\n${address}\n${userAgent}`;
    const today = Math.floor(now() / DAY);
    return hmac && today === day ? hash(text) : begin(today).then(() => hash(text));
  };
}
