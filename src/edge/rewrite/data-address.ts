/** What stands in a `data:` address. */
export interface DataBody {
  /** Media type with its parameters, in lower case. */
  readonly type: string;
  readonly text: string;
}

const leading = /^[\0-\x20]+/;

/** URL, "basic URL parser": what stands before an address, and line breaks in it, are no part of it. */
export const tidyAddress = (written: string): string => written.replace(leading, '').replace(/[\t\n\r]/g, '');

/** Reads `%3C` and `%u003C` letter by letter, as `unescape` does; of other encodings what matters is ASCII. */
export const readPercents = (text: string): string =>
  text.replace(/%(?:u([0-9a-f]{4})|([0-9a-f]{2}))/gi, (_, long?: string, short = '') =>
    String.fromCharCode(Number.parseInt(long ?? short, 16)),
  );

/** Reads the body of a `data:` address (RFC 2397, Fetch "data: URL processor"); `undefined` for any other address. */
export function readData(address: string): DataBody | undefined {
  const [, head = '', body = ''] = /^data:([^,]*),([\s\S]*)$/i.exec(address) ?? [];
  if (!head && !body) return undefined;
  try {
    const decoded = decodeURIComponent(body);
    // A fragment is no part of it; of a text it may stay, in case a browser reads on.
    const text = /;\s*base64\s*$/i.test(head) ? atob(decoded.replace(/#.*|\s/gs, '')) : decoded;
    // Every other byte of UTF-16, as far as it matters here.
    return { type: head.toLowerCase(), text: text.replaceAll('\0', '') };
  } catch {
    // Bytes that are no UTF-8; what matters in it is ASCII.
    return { type: head.toLowerCase(), text: readPercents(body) };
  }
}
