import { type AddressBytes } from './address.js';
/** How many leading bits of an address are kept, by kind of address. */
export interface MaskBits {
    /** 0 to 32. */
    readonly v4: number;
    /** 0 to 128. */
    readonly v6: number;
}
/**
 * What is kept of an address: bits, or a preset. `matomo` /16 and /48 (Matomo's default), `geo` /24 and /48,
 * `strict` /16 and /32, `full` nothing at all.
 */
export type Mask = MaskBits | 'matomo' | 'geo' | 'strict' | 'full';
/** Masks one address, as text or as bytes; the result is canonical text, or `''` for what is no address. */
export type Anonymizer = (address: string | AddressBytes | null) => string;
/** Makes the function that masks addresses; throws `ConsentError` for a mask that is none. */
export declare function createAnonymizer(mask?: Mask): Anonymizer;
/**
 * Masks an IP address and writes it canonically (RFC 5952); what is no address becomes `''`, never raw text.
 * IPv4-mapped IPv6 is treated, and comes back, as IPv4. 6to4 (`2002::/16`) keeps its prefix and as much of the IPv4 in it
 * as the mask leaves of any IPv4: with the default, 32 bits in all (`2002:c000:204::1` becomes `2002:c000::`).
 * The mask `full` keeps nothing: always `''`. Throws `ConsentError` for a mask that is none.
 */
export declare function anonymizeIp(address: string, mask?: Mask): string;
