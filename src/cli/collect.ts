import type { Mask } from '../collector/anonymize-ip.js';
import { createCollector } from '../collector/collect.js';
import { createPrometheusMetrics } from '../collector/metrics.js';
import { listen } from '../collector/node.js';
import { createMatomoOutlet } from '../collector/outlets/matomo.js';
import { withOutlet } from '../collector/outlets/with-outlet.js';
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

function readMonths(name: string, values: FlagValues, problems: string[]): number {
  const text = values.get(name) ?? '';
  if (!/^\d{1,4}$/.test(text)) problems.push(`--${name} must be a number of months, 0 for ever, not "${text}"`);
  return Number(text);
}

/** The token comes by the environment alone: a command line can be read by everybody on the machine. */
function readMatomo(values: FlagValues, { CONSENTGATE_MATOMO_TOKEN: token }: Io['env'], problems: string[]) {
  const url = values.get('matomo');
  if (!url) return undefined;
  if (!/^https?:\/\/\S+$/i.test(url))
    problems.push('--matomo must be the address of matomo.php, such as https://stats.example/matomo.php');
  if (!token)
    problems.push(
      '--matomo needs the environment variable CONSENTGATE_MATOMO_TOKEN: token_auth of a user who may write',
    );
  return { url, token: token ?? '', file: values.get('matomo-queue') ?? '' };
}

/** A whole number; nothing when the flag was not given. */
function readNumber(name: string, values: FlagValues, problems: string[]): number | undefined {
  const text = values.get(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) problems.push(`--${name} must be a whole number, not "${text}"`);
  return Number(text);
}

function readDurable(text: string, problems: string[]): 'process' | 'disk' {
  if (text !== 'process' && text !== 'disk') problems.push(`--durable must be process or disk, not "${text}"`);
  return text === 'disk' ? 'disk' : 'process';
}

function readSettings(values: FlagValues, { env }: Io) {
  const problems: string[] = [];
  const port = readPort(values.get('port') ?? '', problems);
  const mask = readMask(values.get('mask') ?? '', problems);
  const header = values.get('header');
  const trusted = readTrusted(values.get('trust'));
  // One without the other does nothing, and whoever gave it believes that it does.
  if (header && trusted === undefined) problems.push('--header needs --trust: which proxies write that header?');
  if (trusted !== undefined && !header)
    problems.push('--trust needs --header: where do those proxies write the address?');
  const keep = {
    events: readMonths('keep', values, problems),
    receipts: readMonths('keep-receipts', values, problems),
  };
  const matomo = readMatomo(values, env, problems);
  const durable = readDurable(values.get('durable') ?? '', problems);
  const numbers = {
    rate: readNumber('rate', values, problems),
    bodyLimit: readNumber('body-limit', values, problems),
    expiresDays: readNumber('expires-days', values, problems),
  };
  if (problems.length) throw new UsageError(problems);
  return {
    ...{ port, keep, matomo, durable },
    host: values.get('host') ?? '',
    collector: {
      ...{ mask, header, trusted, ...numbers },
      origins: readList(values.get('origin')),
      cookieName: values.get('cookie-name'),
      cookieDomain: values.get('cookie-domain'),
      // By the environment alone, as every secret.
      visitorSecret: env.CONSENTGATE_VISITOR_SECRET || undefined,
    },
  };
}

/** `/metrics` is there when the package for it is. */
const readMetrics = () => createPrometheusMetrics().catch(() => undefined);

async function run(values: FlagValues, io: Io): Promise<void> {
  const { port, host, keep, matomo, durable, collector } = readSettings(values, io);
  let store = await openStore(values.get('store') ?? '', { keep, durable, log: io.warn });
  try {
    if (matomo) store = withOutlet(store, await createMatomoOutlet({ ...matomo, log: io.warn }));
    const metrics = await readMetrics();
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
