import { type AddressBytes } from './address.js';
/** Which proxies stand before this server, and where they write the client's address. */
export interface ProxyOptions {
    /**
     * The one header that is believed: `forwarded` (RFC 7239), `x-forwarded-for`, or a header with a single address such
     * as `cf-connecting-ip`. Without it the peer is the client.
     */
    readonly header?: string | undefined;
    /** The proxies, as addresses and networks, or how many of them stand in a row before this server. None by default. */
    readonly trusted?: readonly string[] | number | undefined;
}
/** One request's way to us. */
export interface ClientAddressInput extends ProxyOptions {
    /** Address at the other end of the connection, as the runtime tells it. */
    readonly peer: string;
    /** All headers of the request; only `header` is read. */
    readonly headers: Headers;
}
/** Reads the client's address of a request, or nothing. `header` gives a header's value, or `''`. */
export type ClientAddressReader = (peer: string, header: (name: string) => string) => AddressBytes | null;
/** Makes the reader for one set of proxies; throws `ConsentError` for options that cannot be meant. */
export declare function createClientAddressReader({ header, trusted }: ProxyOptions): ClientAddressReader;
/**
 * Reads the address of the client: the peer, or behind trusted proxies the rightmost address of the one believed header
 * that is not a trusted proxy itself. Canonical text (RFC 5952, IPv4-mapped as IPv4), or `''` when nobody can vouch for
 * one. The result is the full address: hand it to {@link anonymizeIp} before anything else. Throws `ConsentError` for proxies or
 * a header that cannot be meant.
 */
export declare function readClientAddress({ peer, headers, header, trusted }: ClientAddressInput): string;
