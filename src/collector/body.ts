import { Refusal } from './refusal.js';

/** Most bytes that a body may have when nothing else is said: matomo.js sends 50 hits at once, each up to some kilobytes. */
export const BODY_LIMIT = 262_144;

/** The refusal of a body that is too long. */
export const createTooLong = (limit: number): Refusal => new Refusal(413, `The body is longer than ${limit} bytes.`);

/** The refusal of a body that no reader could read. */
export const createUnreadable = (): Refusal => new Refusal(400, 'The body broke off or is not UTF-8.');

/** Reads a body as text; throws `Refusal` when it is longer than `limit`, breaks off or is not UTF-8. */
export async function readBody(body: ReadableStream<Uint8Array> | null, limit: number): Promise<string> {
  if (!body) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body.getReader();
  let size = 0;
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > limit) throw createTooLong(limit);
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    // What is still on its way is not wanted; the sender need not be waited for.
    void reader.cancel().catch(() => undefined);
    throw error instanceof Refusal ? error : createUnreadable();
  }
}
