import { Refusal } from './refusal.js';

/** Most bytes that a body may have: what a browser's keepalive request can carry. */
export const bodyLimit = 65_536;

/** Reads a body as text; throws {@link Refusal} when it is longer than {@link bodyLimit} or not UTF-8. */
export async function readBody(body: ReadableStream<Uint8Array> | null): Promise<string> {
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
      if (size > bodyLimit) throw new Refusal(413, `The body is longer than ${bodyLimit} bytes.`);
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    // What is still on its way is not wanted; the sender need not be waited for.
    void reader.cancel().catch(() => undefined);
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, 'The body broke off or is not UTF-8.');
  }
}
