import { type AddressBytes } from './address.js';
/** Is this address in one of the networks? */
export type NetworkTest = (address: AddressBytes) => boolean;
/**
 * Reads a list of addresses and CIDR networks (`10.0.0.0/8`, `fd00::/8`, `127.0.0.1`).
 * Throws one `ConsentError` that counts up every entry that is none.
 */
export declare function parseNetworks(entries: readonly string[]): NetworkTest;
