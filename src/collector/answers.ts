import type { Answer } from './message.js';

/** A transparent image of one pixel, 43 bytes of GIF89a, for senders that wait for an image to load. */
const pixel = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=='), (character) =>
  character.charCodeAt(0),
);

/** A hit that is answered from a cache is a hit that never arrives. */
const uncached = ['Cache-Control', 'no-store'];

/** Pages with `Cross-Origin-Embedder-Policy: require-corp` block images that do not say so. */
const embeddable = ['Cross-Origin-Resource-Policy', 'cross-origin'];

const empty: Answer = { status: 204, headers: uncached, body: null };
const image: Answer = { status: 200, headers: [...uncached, ...embeddable, 'Content-Type', 'image/gif'], body: pixel };

/** Nothing to say: 204. */
export const createEmptyAnswer = (...headers: string[]): Answer =>
  headers.length ? { ...empty, headers: [...uncached, ...headers] } : empty;

/** 200 with the one-pixel image. */
export const createPixelAnswer = (...headers: string[]): Answer =>
  headers.length ? { ...image, headers: [...image.headers, ...headers] } : image;

/** One line of text. */
export const createTextAnswer = (status: number, line: string, ...headers: string[]): Answer => ({
  status,
  headers: [...uncached, 'Content-Type', 'text/plain; charset=utf-8', ...headers],
  body: `${line}\n`,
});

/** An object as JSON. */
export const createJsonAnswer = (status: number, value: object, ...headers: string[]): Answer => ({
  status,
  headers: [...uncached, 'Content-Type', 'application/json', ...headers],
  body: JSON.stringify(value),
});
