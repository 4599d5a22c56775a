import { ConsentError } from '../errors.js';
import { type AddressBytes, decodeAddress, formatAddress, maskBytes } from './address.js';

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

const presets: ReadonlyMap<unknown, MaskBits | null> = new Map([
  ['matomo', { v4: 16, v6: 48 }],
  ['geo', { v4: 24, v6: 48 }],
  ['strict', { v4: 16, v6: 32 }],
  ['full', null],
]);

/** IPv6 that carries somebody's IPv4 inside: leading bytes, how many of their bits count, where the IPv4 begins. */
const carriers: readonly (readonly [prefix: AddressBytes, bits: number, at: number])[] = [
  // 6to4 (RFC 3056): the IPv4 stands in bits 16 to 47, so a /48 alone would keep all of it.
  [[0x20, 0x02], 16, 16],
  // The others only matter to masks wider than the presets: Teredo (RFC 4380; inverted, which masks alike),
  // NAT64 (RFC 6052, RFC 8215), SIIT (RFC 2765), IPv4-compatible (RFC 4291 §2.5.5.1; `::1` is treated so by Matomo too).
  [[0x20, 0x01, 0, 0], 32, 96],
  [[0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0], 96, 96],
  [[0, 0x64, 0xff, 0x9b, 0, 1], 48, 48],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0], 96, 96],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 96, 96],
];

/** Bits to keep of this IPv6: those of the mask, and of an IPv4 inside it no more than the mask leaves of any IPv4. */
function readV6Bits(bytes: AddressBytes, mask: MaskBits): number {
  const carrier = carriers.find(([prefix]) => prefix.every((byte, index) => bytes[index] === byte));
  // A mask that keeps all of an IPv4 has nothing to protect in it.
  return carrier && mask.v4 < 32 ? Math.min(mask.v6, carrier[2] + mask.v4) : mask.v6;
}

function parseMask(mask: Mask): MaskBits | null {
  const bits = presets.get(mask);
  if (bits !== undefined) return bits;
  const isBits = (value: unknown, most: number) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
  if (typeof mask !== 'object' || mask === null || !isBits(mask.v4, 32) || !isBits(mask.v6, 128)) {
    // A mask that is not understood must stop the start, not let addresses through.
    throw new ConsentError(['mask: use { v4: 0 to 32, v6: 0 to 128 } or one of "matomo", "geo", "strict", "full"']);
  }
  return { v4: mask.v4, v6: mask.v6 };
}

/** Makes the function that masks addresses; throws `ConsentError` for a mask that is none. */
export function createAnonymizer(mask: Mask = 'matomo'): Anonymizer {
  const bits = parseMask(mask);
  return (address) => {
    const bytes = bits && (typeof address === 'string' ? decodeAddress(address) : address);
    if (!bytes) return '';
    return formatAddress(maskBytes(bytes, bytes.length === 4 ? bits.v4 : readV6Bits(bytes, bits)));
  };
}

/**
 * Masks an IP address and writes it canonically (RFC 5952); what is no address becomes `''`, never raw text.
 * IPv4-mapped IPv6 is treated, and comes back, as IPv4. 6to4 (`2002::/16`) keeps its prefix and as much of the IPv4 in it
 * as the mask leaves of any IPv4: with the default, 32 bits in all (`2002:c000:204::1` becomes `2002:c000::`).
 * The mask `full` keeps nothing: always `''`. Throws `ConsentError` for a mask that is none.
 */
export function anonymizeIp(address: string, mask: Mask = { v4: 16, v6: 48 }): string {
  const anonymize = createAnonymizer(mask);
  // Callers without types hand over anything.
  return typeof address === 'string' ? anonymize(address) : '';
}
