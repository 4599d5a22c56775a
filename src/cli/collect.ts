import type { Mask } from '../collector/anonymize-ip.js';
import { createCollector } from '../collector/collect.js';
import { listen } from '../collector/node.js';
import { openStore } from '../collector/stores/open.js';
import { type Command, type FlagValues, type Io, UsageError } from './command.js';
import { suggest } from './nearest.js';

const masks = ['matomo', 'geo', 'strict', 'full'] as const;

function readPort(text: string, problems: string[]): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) problems.push(`--port must be a number from 0 to 65535, not "${text}"`);
  return port;
}

function readMask(text: string, problems: string[]): Mask | undefined {
  const preset = masks.find((name) => name === text);
  if (preset) return preset;
  const [, v4, v6] = /^(\d{1,2}),(\d{1,3})$/.exec(text) ?? [];
  if (v4 && v6 && Number(v4) <= 32 && Number(v6) <= 128) return { v4: Number(v4), v6: Number(v6) };
  problems.push(
    `--mask must be bits such as 16,48 or one of ${masks.join(', ')}, not "${text}"${suggest(text, masks)}`,
  );
  return undefined;
}

const readList = (text: string | undefined) =>
  text
    ?.split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const readTrusted = (text: string | undefined) => (text && /^\d+$/.test(text) ? Number(text) : readList(text));

function readSettings(values: FlagValues) {
  const problems: string[] = [];
  const port = readPort(values.get('port') ?? '', problems);
  const mask = readMask(values.get('mask') ?? '', problems);
  const header = values.get('header');
  const trusted = readTrusted(values.get('trust'));
  // One without the other does nothing, and whoever gave it believes that it does.
  if (header && trusted === undefined) problems.push('--header needs --trust: which proxies write that header?');
  if (trusted !== undefined && !header)
    problems.push('--trust needs --header: where do those proxies write the address?');
  if (problems.length) throw new UsageError(problems);
  return {
    port,
    host: values.get('host') ?? '',
    collector: { mask, header, trusted, origins: readList(values.get('origin')) },
  };
}

async function run(values: FlagValues, io: Io): Promise<void> {
  const { port, host, collector } = readSettings(values);
  const store = await openStore(values.get('store') ?? '');
  try {
    const handler = createCollector({ ...collector, store, log: io.warn });
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
    store: { value: 'STORE', default: 'sqlite:./consentgate.db', help: 'Where events are kept' },
    mask: { value: 'MASK', default: '16,48', help: 'Bits of IPv4,IPv6 that are kept, or matomo, geo, strict, full' },
    header: { value: 'NAME', help: 'Header in which trusted proxies write the address: forwarded, x-forwarded-for, …' },
    trust: { value: 'LIST', many: true, help: 'Trusted proxies: addresses and networks, or how many stand in a row' },
    origin: { value: 'ORIGIN', many: true, help: 'Origins of the pages that may send; everybody when not given' },
  },
  run,
};
