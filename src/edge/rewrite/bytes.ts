/** A letter for each byte: what is not touched comes out as it went in, whatever its encoding. */
export const readBytes = (bytes: Uint8Array): string =>
  // Each byte becomes a UTF-16 code unit; `latin1` would be windows-1252 here (Encoding Standard). Letter by letter takes
  // longer than the parser does.
  new TextDecoder('utf-16le', { ignoreBOM: true }).decode(new Uint16Array(bytes));

/** The bytes again. */
export function writeBytes(text: string): Uint8Array {
  const ascii = new TextEncoder().encode(text);
  if (ascii.length === text.length) return ascii;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** UTF-8 of a text, a letter for each byte, for what is put in. */
export const toByteText = (text: string): string => readBytes(new TextEncoder().encode(text));

/** The text of UTF-8 that was read a letter for each byte; of what is none, the letters themselves. */
export function fromByteText(text: string): string {
  let highest = 0;
  for (let at = 0; at < text.length; at++) highest = Math.max(highest, text.charCodeAt(at));
  // Above a byte: a character reference was decoded, and the rest is better left alone.
  if (highest < 0x80 || highest > 0xff) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(writeBytes(text));
  } catch {
    // A reference or an escape in it was decoded to one letter (`&uuml;`), or the page is in an older encoding.
    return text;
  }
}
