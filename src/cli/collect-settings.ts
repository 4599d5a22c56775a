import type { Mask } from '../collector/anonymize-ip.js';
import { type FlagValues, type Io, UsageError } from './command.js';
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

/** Reads the flags of `consentgate collect`; throws one `UsageError` with every problem. */
export function readSettings(values: FlagValues, { env }: Io) {
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
