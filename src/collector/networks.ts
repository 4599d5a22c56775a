import { ConsentError } from '../errors.js';
import { type AddressBytes, decodeAddress, maskBytes } from './address.js';

/** Is this address in one of the networks? */
export type NetworkTest = (address: AddressBytes) => boolean;

interface Network {
  readonly bytes: AddressBytes;
  readonly bits: number;
}

function decodeNetwork(entry: string): Network | null {
  const [text = '', length, ...rest] = entry.split('/');
  const address = decodeAddress(text);
  if (!address || rest.length || (length !== undefined && !/^(?:0|[1-9]\d{0,2})$/.test(length))) return null;
  // `::ffff:10.0.0.0/104` is 10.0.0.0/8: mapped addresses are compared as the IPv4 that they are.
  const mapped = address.length === 4 && text.includes(':') ? 96 : 0;
  const bits = length === undefined ? address.length * 8 : Number(length) - mapped;
  return bits < 0 || bits > address.length * 8 ? null : { bytes: maskBytes(address, bits), bits };
}

/**
 * Reads a list of addresses and CIDR networks (`10.0.0.0/8`, `fd00::/8`, `127.0.0.1`).
 * Throws one `ConsentError` that counts up every entry that is none.
 */
export function parseNetworks(entries: readonly string[]): NetworkTest {
  const networks: Network[] = [];
  const problems: string[] = [];
  for (const entry of entries) {
    const network = decodeNetwork(entry);
    if (network) networks.push(network);
    else problems.push(`trusted: "${entry}" is no address or network; write it like 10.0.0.0/8 or 2001:db8::/32`);
  }
  if (problems.length) throw new ConsentError(problems);
  return (address) =>
    networks.some(({ bytes, bits }) => {
      if (bytes.length !== address.length) return false;
      const masked = maskBytes(address, bits);
      return bytes.every((byte, index) => byte === masked[index]);
    });
}
