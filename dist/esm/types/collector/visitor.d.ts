/** Names a visitor of one site on one day by 16 hexadecimal digits. */
export type VisitorHash = (address: string, userAgent: string, site: string) => string | Promise<string>;
/**
 * Makes the function that tells visitors apart without knowing them: HMAC-SHA-256 over masked address, user agent and
 * site, with a key that exists in memory only and is replaced at midnight UTC. Without the key a hash over so few
 * addresses could be computed backwards by trying them all (RFC 6235 §4.1), and with it gone nobody can, nor join one
 * day to the next. The key is random; a restart begins a new one, and the visitors of that day are then counted once
 * more. With a `secret` it is made of that and the date: whoever keeps the secret could make old keys again.
 */
export declare function createVisitorHash(now: () => number, secret?: string): VisitorHash;
