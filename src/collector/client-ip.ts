import { ConsentError } from '../errors.js';
import { type AddressBytes, decodeAddress, formatAddress } from './address.js';
import { readForwardedFromRight, readListFromRight } from './forwarded.js';
import { parseNetworks } from './networks.js';

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

type Trust = (address: AddressBytes, hop: number) => boolean;

function parseTrusted(trusted: readonly string[] | number): Trust {
  if (typeof trusted !== 'number') {
    const isTrusted = parseNetworks(trusted);
    return (address) => isTrusted(address);
  }
  if (!Number.isInteger(trusted) || trusted < 0) {
    throw new ConsentError(['trusted: a number of proxies is 0, 1, 2 and so on']);
  }
  return (_, hop) => hop < trusted;
}

/** Takes brackets and port away; a port without brackets can only follow IPv4. */
function decodeNode(node: string): AddressBytes | null {
  // RFC 7239 §6 allows `_name` for a port; X-Forwarded-For has no grammar, but some balancers append a port to it too.
  const match = /^(?:\[([\da-f:.]+)\]|([\d.]+)(?=:))(?::(?:\d{1,5}|_[\w.-]+))?$/i.exec(node);
  if (!match) return decodeAddress(node);
  const [, v6, v4] = match;
  return v6?.includes(':') === false ? null : decodeAddress(v6 ?? v4);
}

/** `0.0.0.0` and `::` name nobody; a header or socket that says so does not know the address. */
const isSomebody = (bytes: AddressBytes | null): bytes is AddressBytes => !!bytes?.some((byte) => byte !== 0);

function checkHeader(header: string | undefined): string {
  const name = header?.toLowerCase() ?? '';
  if (!/^[\w!#$%&'*+.^`|~-]*$/.test(name)) throw new ConsentError(['header: this is no name of a header']);
  return name;
}

function readNodes(header: string, value: string): Iterable<AddressBytes | null> {
  if (header === 'forwarded') return decodeNodes(readForwardedFromRight(value), true);
  // A header for one address holds one: a list in it is not an address, and so nobody.
  return decodeNodes(header === 'x-forwarded-for' ? readListFromRight(value) : value ? [value] : [], false);
}

function* decodeNodes(nodes: Iterable<string>, bracketed: boolean): Generator<AddressBytes | null> {
  for (const node of nodes) {
    // In `Forwarded` an IPv6 address always wears brackets (RFC 7239 §6); one without is a port waiting to be misread.
    const bare = bracketed && !node.startsWith('[') && node.split(':').length > 2;
    yield bare ? null : decodeNode(node);
  }
}

/** Makes the reader for one set of proxies; throws `ConsentError` for options that cannot be meant. */
export function createClientAddressReader({ header, trusted = [] }: ProxyOptions): ClientAddressReader {
  const name = checkHeader(header);
  const isTrusted = parseTrusted(trusted);
  return (peer, readHeader) => {
    // Only the runtime writes zone ids, and only for link-local peers; they mean something on this machine alone.
    let client = decodeAddress(peer.includes('%') ? peer.replace(/%[^%]*$/, '') : peer);
    if (!isSomebody(client)) return null;
    if (!name || !isTrusted(client, 0)) return client;
    let hop = 0;
    for (const node of readNodes(name, readHeader(name))) {
      // A trusted proxy says that it does not know (`unknown`, `_hidden`) or wrote what is no address: then nobody
      // knows, and what stands further left was vouched for by nobody.
      if (!isSomebody(node)) return null;
      client = node;
      if (!isTrusted(client, ++hop)) break;
    }
    return client;
  };
}

/**
 * Reads the address of the client: the peer, or behind trusted proxies the rightmost address of the one believed header
 * that is not a trusted proxy itself. Canonical text (RFC 5952, IPv4-mapped as IPv4), or `''` when nobody can vouch for
 * one. The result is the full address: hand it to {@link anonymizeIp} before anything else. Throws `ConsentError` for proxies or
 * a header that cannot be meant.
 */
export function readClientAddress({ peer, headers, header, trusted }: ClientAddressInput): string {
  const client = createClientAddressReader({ header, trusted })(peer, (name) => headers.get(name) ?? '');
  return client ? formatAddress(client) : '';
}
