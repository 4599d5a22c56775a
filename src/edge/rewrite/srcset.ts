/** Reads the addresses of a `srcset` (HTML, "parse a srcset attribute"). */
export function readSrcset(value: string): string[] {
  const addresses: string[] = [];
  let at = 0;
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(value) ?? [];
    at += found.length;
    return found;
  };
  for (;;) {
    skip(/[\t\n\f\r ,]*/y);
    // Commas inside belong to the address, commas behind it end the candidate.
    const address = skip(/[^\t\n\f\r ]*/y);
    if (!address) return addresses;
    let end = address.length;
    while (address[end - 1] === ',') end--;
    const bare = address.slice(0, end);
    addresses.push(bare);
    // What describes the candidate; a comma inside brackets does not end it.
    if (bare === address) skip(/(?:\([^)]*\)?|[^,(]+)*/y);
  }
}
