import type { ConsentGate } from './types.js';

/** Under which a page has the instance that is at work, for other copies of the package; and an instance its own mark. */
const here = Symbol.for('consentgate');

type Marked = { [here]?: ConsentGate };

/** The instance that is at work in this page: of this copy of the package, of another one, or of the script tag. */
export function findInstance(): ConsentGate | undefined {
  const { consentgate } = window as { consentgate?: ConsentGate & Marked };
  // The script tag's is there for good; one of npm that a site keeps in that place may have been destroyed.
  const isTag = consentgate && 'ready' in consentgate && !consentgate[here];
  return (document as Marked)[here] ?? (isTag ? consentgate : undefined);
}

/** Notes the instance that begins now, until it is destroyed. */
export function noteInstance(api: ConsentGate, signal: AbortSignal): void {
  for (const place of [document, api]) {
    Object.defineProperty(place, here, { value: api, configurable: true });
  }
  // A script tag that comes later looks there, says so, and starts nothing beside us. An element stays what it is.
  const page = window as { consentgate?: unknown };
  const queue = Array.isArray(page.consentgate) ? page.consentgate : [];
  if (queue === page.consentgate) page.consentgate = api;
  page.consentgate ??= api;
  // When all of us stands, and will stay: React's strict mode takes each first instance back before anything else happens.
  api.ready.then(() => {
    if (!signal.aborted) api.push(...queue.splice(0));
  });
  signal.addEventListener('abort', () => {
    delete (document as Marked)[here];
    if (page.consentgate !== api) return;
    // A name that was declared by `var` cannot be taken away. Whoever has not been called yet waits for the next instance.
    if (queue[0] || !Reflect.deleteProperty(page, 'consentgate')) page.consentgate = queue;
  });
}

/** Gives the same object until it says something else: React compares what a store gives, and draws anew. */
export function keepSame<T>(read: () => T): () => T {
  let known = read();
  return () => {
    const now = read();
    if (JSON.stringify(now) !== JSON.stringify(known)) known = now;
    return known;
  };
}
