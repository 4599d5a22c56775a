import { createCollector } from '../collector/collect.js';
import { createPrometheusMetrics } from '../collector/metrics.js';
import { listen } from '../collector/node.js';
import { createMatomoOutlet, type Outlet } from '../collector/outlets/matomo.js';
import { withOutlet } from '../collector/outlets/with-outlet.js';
import { openStore } from '../collector/stores/open.js';
import { readSettings } from './collect-settings.js';
import type { Command, FlagValues, Io } from './command.js';

/** `/metrics` is there when the package for it is. */
const readMetrics = (outlet: Outlet | undefined) =>
  createPrometheusMetrics(
    outlet ? [{ name: 'matomo_waiting', help: 'Requests that wait for Matomo', read: outlet.waiting }] : [],
  ).catch(() => undefined);

async function run(values: FlagValues, io: Io): Promise<void> {
  const { port, host, keep, matomo, durable, collector } = readSettings(values, io);
  let store = await openStore(values.get('store') ?? '', { keep, durable, log: io.warn });
  try {
    const outlet = matomo && (await createMatomoOutlet({ ...matomo, log: io.warn }));
    if (outlet) store = withOutlet(store, outlet);
    const metrics = await readMetrics(outlet);
    const handler = createCollector({ ...collector, metrics, store, log: io.warn });
    const server = await listen(handler, { host, port });
    io.print(`consentgate collect listens on ${server.url}`);
    await io.untilStopped();
    await server.close();
  } finally {
    // Last: what was under way has been given to the store by now.
    await store.close();
  }
}

/** `consentgate collect`: receives beacons, masks their addresses and keeps them. */
export const collect: Command = {
  summary: 'Receive beacons, mask their addresses, keep them in a store',
  flags: {
    port: { value: 'PORT', default: '8787', help: 'Port to listen on; 0 takes a free one' },
    host: { value: 'HOST', default: '127.0.0.1', help: 'Address to listen on' },
    store: {
      value: 'STORE',
      default: 'sqlite:./consentgate.db',
      help: 'Where events are kept; or clickhouse:http://127.0.0.1:8123/consentgate',
    },
    keep: { value: 'MONTHS', default: '25', help: 'How long events are kept; 0 for ever' },
    'keep-receipts': { value: 'MONTHS', default: '36', help: 'How long receipts are kept after they have expired' },
    matomo: { value: 'URL', help: 'Forward to this matomo.php as well, with the token of CONSENTGATE_MATOMO_TOKEN' },
    'matomo-queue': {
      value: 'FILE',
      default: './consentgate-matomo.db',
      help: 'Where events wait for Matomo',
    },
    mask: { value: 'MASK', default: '16,48', help: 'Bits of IPv4,IPv6 that are kept, or matomo, geo, strict, full' },
    header: { value: 'NAME', help: 'Header in which trusted proxies write the address: forwarded, x-forwarded-for, …' },
    trust: { value: 'LIST', many: true, help: 'Trusted proxies: addresses and networks, or how many stand in a row' },
    origin: { value: 'ORIGIN', many: true, help: 'Origins of the pages that may send; everybody when not given' },
    rate: { value: 'NUMBER', help: 'Most requests per second from one masked network; no limit when not given' },
    'body-limit': { value: 'BYTES', default: '262144', help: 'Longest body' },
    durable: {
      value: 'WHAT',
      default: 'process',
      help: 'What an acknowledged event survives: the end of the process, or with disk that of the machine',
    },
    'cookie-name': { value: 'NAME', default: 'consentgate', help: 'Name of the cookie that answers a receipt' },
    'cookie-domain': { value: 'DOMAIN', help: 'Its domain; the host alone when not given' },
    'expires-days': { value: 'DAYS', help: 'How long an answer holds; what the receipt says when not given' },
  },
  run,
};
