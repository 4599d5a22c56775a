/*
 * IP addresses as bytes, read strictly. What one reader takes for an address and another for something else is how
 * trust lists are walked around (`0300.0250.1.1`, `0x7f000001`, `127.1` all mean something to inet_aton), so exactly one
 * spelling of IPv4 and the spellings of RFC 4291 §2.2 are addresses here, and nothing else is.
 */

/** The bytes of an address: 4 for IPv4, 16 for IPv6. */
export type AddressBytes = readonly number[];

const ZERO = 48;
const DOT = 46;

/** Four decimal parts of at most 255. A leading zero is octal to some readers and decimal to others, so it is neither here. */
function decodeV4(text: string): AddressBytes | null {
  const bytes: number[] = [];
  let value = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : DOT;
    if (code === DOT) {
      if (value < 0) return null;
      bytes.push(value);
      value = -1;
    } else {
      const digit = code - ZERO;
      if (digit < 0 || digit > 9 || value === 0) return null;
      value = value < 0 ? digit : value * 10 + digit;
      if (value > 255) return null;
    }
  }
  return bytes.length === 4 ? bytes : null;
}

/** The groups on one side of `::`; a dotted IPv4 may stand in for the last two (RFC 4291 §2.2.3). */
function decodeGroups(text: string, dottedAtEnd: boolean): AddressBytes | null {
  if (text === '') return [];
  const bytes: number[] = [];
  const groups = text.split(':');
  for (const [index, group] of groups.entries()) {
    if (/^[\da-f]{1,4}$/i.test(group)) {
      const value = Number.parseInt(group, 16);
      bytes.push(value >> 8, value & 255);
      continue;
    }
    const v4 = dottedAtEnd && index === groups.length - 1 ? decodeV4(group) : null;
    if (!v4) return null;
    bytes.push(...v4);
  }
  return bytes;
}

function decodeV6(text: string): AddressBytes | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [left = '', right] = halves;
  const head = decodeGroups(left, right === undefined);
  const tail = decodeGroups(right ?? '', true);
  if (!head || !tail) return null;
  const missing = 16 - head.length - tail.length;
  // `::` stands for one group or more, so with it something must be missing, and without it nothing may be.
  if (right === undefined ? missing !== 0 : missing < 2) return null;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

const isMapped = (bytes: AddressBytes) =>
  bytes.length === 16 && bytes.every((byte, index) => index > 11 || byte === (index < 10 ? 0 : 255));

/**
 * Reads an address: its bytes, or `null` for anything else (ports, brackets, zone ids and blanks included).
 * IPv4-mapped IPv6 (`::ffff:0:0/96`, the form in which a dual-stack socket names an IPv4 peer) comes back as IPv4.
 */
export function decodeAddress(text: unknown): AddressBytes | null {
  // 45 characters is the longest an address can be; what is longer need not be looked at.
  if (typeof text !== 'string' || text.length > 45) return null;
  const bytes = text.includes(':') ? decodeV6(text) : decodeV4(text);
  return bytes && isMapped(bytes) ? bytes.slice(12) : bytes;
}

/** Writes an address as RFC 5952 asks: lower case, no leading zeros, the longest run of zero groups as `::`. */
export function formatAddress(bytes: AddressBytes): string {
  if (bytes.length === 4) return `${bytes[0]}.${bytes[1]}.${bytes[2]}.${bytes[3]}`;
  const groups: string[] = [];
  for (let at = 0; at < 16; at += 2) groups.push((((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)).toString(16));
  let start = 0;
  // A single zero group is written out (§4.2.2); of two runs of one length the first is shortened (§4.2.3).
  let length = 1;
  for (let at = 0; at < 8; at++) {
    let end = at;
    while (groups[end] === '0') end++;
    if (end - at > length) [start, length] = [at, end - at];
    at = Math.max(at, end - 1);
  }
  if (length === 1) return groups.join(':');
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}

/** Sets all bits but the first `bits` to zero. */
export function maskBytes(bytes: AddressBytes, bits: number): AddressBytes {
  const masked = bytes.slice().fill(0, Math.ceil(bits / 8));
  const at = bits >> 3;
  if (bits & 7) masked[at] = (masked[at] ?? 0) & (0xff00 >> (bits & 7));
  return masked;
}
