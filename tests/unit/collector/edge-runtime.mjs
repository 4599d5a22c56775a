/**
 * `node --experimental-vm-modules edge-runtime.mjs FILE`: loads the built collector in a world that has what edge
 * runtimes have in common and nothing of Node: no `process`, no `Buffer`, and no module but its own files. Writes what
 * it answers there as JSON. (A process of its own, because modules of `node:vm` need a flag.)
 */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createContext, SourceTextModule } from 'node:vm';

const context = createContext({
  ...{ Request, Response, Headers, URL, URLSearchParams, ReadableStream, TextEncoder, TextDecoder },
  ...{ crypto, atob, btoa, setTimeout, clearTimeout },
});

const loaded = new Map();
const refuse = (specifier) => {
  throw new Error(`there is no ${specifier} here`);
};

/** One file of the build; dynamic imports are refused altogether. */
function load(file) {
  if (!loaded.has(file)) {
    const make = async () =>
      new SourceTextModule(await readFile(file, 'utf8'), {
        ...{ context, identifier: file, importModuleDynamically: refuse },
      });
    loaded.set(file, make());
  }
  return loaded.get(file);
}

const entry = await load(resolve(process.argv[2]));
await entry.link((specifier, { identifier }) =>
  specifier.startsWith('.') ? load(resolve(dirname(identifier), specifier)) : refuse(specifier),
);
await entry.evaluate();
const { anonymizeIp, createCollector, openStore, readConsent, readOptOutSignal } = entry.namespace;

const events = [];
const append = async (list) => void events.push(...list);
const collect = createCollector({ store: { append }, header: 'cf-connecting-ip', trusted: ['10.0.0.0/8'], rate: 100 });
const send = async (address, init) => {
  const headers = { 'cf-connecting-ip': '203.0.113.77', 'user-agent': 'Visitor' };
  const response = await collect(new Request(`https://shop.example${address}`, { headers, ...init }), {
    peerAddress: '10.0.0.1',
  });
  return [response.status, response.headers.get('content-type') ?? '', (await response.arrayBuffer()).byteLength];
};
const hit = 'rec=1&idsite=1&url=https%3A%2F%2Fshop.example%2F';
const answers = [
  await send(`/collect?${hit}&send_image=0`),
  await send(`/matomo.php?${hit}`),
  await send('/collect', { method: 'POST', body: JSON.stringify({ requests: [`?${hit}`], send_image: 0 }) }),
  await send('/consent', { method: 'POST', body: '{}' }),
];

console.log(
  JSON.stringify({
    answers,
    events: events.map(({ address, visitor, url }) => ({ address, visitor, url })),
    masked: anonymizeIp('203.0.113.77'),
    signals: readOptOutSignal(new Headers({ 'sec-gpc': '1' })),
    consent: readConsent('consentgate=broken').analytics,
    // What needs Node is asked for only now, in vain: so nothing of it was within reach before.
    store: await openStore('sqlite:events.db').then(
      () => 'opened',
      ({ message }) => message,
    ),
  }),
);
