/** A letter for each byte: what is not touched comes out as it went in, whatever its encoding. */
export function readBytes(bytes: Uint8Array): string {
  let text = '';
  // Arguments of a call live on the stack, so not all at once.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** The bytes again. */
export function writeBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** UTF-8 of a text, a letter for each byte, for what is put in. */
export const toByteText = (text: string): string => readBytes(new TextEncoder().encode(text));

/** The text of UTF-8 that was read a letter for each byte. */
export function fromByteText(text: string): string {
  let highest = 0;
  for (let at = 0; at < text.length; at++) highest = Math.max(highest, text.charCodeAt(at));
  // Above a byte: a character reference was decoded, and the rest is better left alone.
  return highest > 0x7f && highest < 0x100 ? new TextDecoder().decode(writeBytes(text)) : text;
}
