/** The bytes of an address: 4 for IPv4, 16 for IPv6. */
export type AddressBytes = readonly number[];
/**
 * Reads an address: its bytes, or `null` for anything else (ports, brackets, zone ids and blanks included).
 * IPv4-mapped IPv6 (`::ffff:0:0/96`, the form in which a dual-stack socket names an IPv4 peer) comes back as IPv4.
 */
export declare function decodeAddress(text: unknown): AddressBytes | null;
/** Writes an address as RFC 5952 asks: lower case, no leading zeros, the longest run of zero groups as `::`. */
export declare function formatAddress(bytes: AddressBytes): string;
/** Sets all bits but the first `bits` to zero. */
export declare function maskBytes(bytes: AddressBytes, bits: number): AddressBytes;
