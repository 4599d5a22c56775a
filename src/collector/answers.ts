/** A transparent image of one pixel, 43 bytes of GIF89a, for senders that wait for an image to load. */
const pixel = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=='), (character) =>
  character.charCodeAt(0),
);

const common = {
  // A hit that is answered from a cache is a hit that never arrives.
  'cache-control': 'no-store',
  // Pages with `Cross-Origin-Embedder-Policy: require-corp` block answers that do not say so.
  'cross-origin-resource-policy': 'cross-origin',
};

/** Nothing to say: 204. */
export const createEmptyAnswer = (headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 204, headers: { ...common, ...headers } });

/** 200 with the one-pixel image. */
export const createPixelAnswer = (): Response =>
  new Response(pixel, { headers: { ...common, 'content-type': 'image/gif' } });

/** One line of text. */
export const createTextAnswer = (status: number, line: string, headers: Record<string, string> = {}): Response =>
  new Response(`${line}\n`, {
    status,
    headers: { ...common, 'content-type': 'text/plain; charset=utf-8', ...headers },
  });

/** An object as JSON. */
export const createJsonAnswer = (status: number, value: object): Response =>
  new Response(JSON.stringify(value), { status, headers: { ...common, 'content-type': 'application/json' } });
