import { Refusal } from './refusal.js';
import type { Scrubber } from './scrub.js';
import type { ConsentEvent, ConsentMethod, ConsentRecord } from './stores/store.js';

const events = 'given refused changed withdrawn expired signal'.split(' ') as readonly ConsentEvent[];
const methods =
  'api banner-reject-all banner-accept-all prefs-save prefs-reject-all prefs-accept-all placeholder form gpc dnt pims'.split(
    ' ',
  ) as readonly ConsentMethod[];
const modes = ['opt-in', 'opt-out', 'notice'] as const;

/** Most choices in one record: more than any site has categories and services. */
const MOST_CHOICES = 200;

/** A visitor's clock may be ahead of ours by this much. */
const DAY = 86_400_000;

/** A record as it came in, and as it is kept. */
export interface ParsedRecord {
  /** With everything as the visitor's browser said it: for the visitor's own cookie, and for nothing else. */
  readonly sent: ConsentRecord;
  readonly record: ConsentRecord;
  readonly time: number;
  readonly expires: number;
  /** The cookie's text that came along, or `''`. */
  readonly cookie: string;
}

type Members = Readonly<Record<string, unknown>>;

function readMembers(text: string): Members {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'A receipt must be JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(400, 'A receipt must be a JSON object.');
  return value as Members;
}

function readText(members: Members, name: string, form: RegExp, what: string, fallback?: string): string {
  const value = members[name] ?? fallback;
  if (typeof value !== 'string' || !form.test(value)) throw new Refusal(400, `${name} must be ${what}.`);
  return value;
}

function readWord<W extends string>(members: Members, name: string, words: readonly W[], fallback: W): W {
  const value = members[name] ?? fallback;
  const word = words.find((each) => each === value);
  if (!word) throw new Refusal(400, `${name} must be one of ${words.join(', ')}.`);
  return word;
}

function readTime(members: Members, name: string, fallback?: string): number {
  const text = readText(
    members,
    name,
    /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/,
    'a time such as 2026-11-21T20:50:00Z',
    fallback,
  );
  const time = Date.parse(text);
  if (!Number.isFinite(time)) throw new Refusal(400, `${name} must be a time such as 2026-11-21T20:50:00Z.`);
  return time;
}

function readChoices(members: Members, name: string): Record<string, boolean> {
  const value = members[name] ?? {};
  const entries = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [['', null] as const];
  const isSound = ([id, choice]: readonly [string, unknown]) =>
    /^[a-z][\w-]{0,63}$/i.test(id) && typeof choice === 'boolean';
  if (entries.length > MOST_CHOICES || !entries.every(isSound))
    throw new Refusal(400, `${name} must be an object of ids with true or false.`);
  return Object.fromEntries(entries) as Record<string, boolean>;
}

function readFlag(members: Members, name: string): boolean | null {
  const value = members[name] ?? null;
  if (value !== null && typeof value !== 'boolean') throw new Refusal(400, `${name} must be true, false or null.`);
  return value;
}

const idForm = /^(?=(?:[^a-z\d]*[a-z\d]){16})[\w-]{16,64}$/i;
const idWords = 'a UUID, or 16 to 64 letters, digits and dashes';

/**
 * Makes the reader of a record that was posted. It throws `Refusal` with what is wrong; what is not named in the form
 * is not kept. `days` is how long an answer holds when the record does not say.
 */
export function createRecordParser(
  scrubber: Scrubber,
  now: () => number,
  days: number,
): (text: string) => ParsedRecord {
  return (text) => {
    const members = readMembers(text);
    if (members.v !== 1) throw new Refusal(400, 'v must be 1.');
    const time = readTime(members, 't');
    if (time > now() + DAY) throw new Refusal(400, 't must not be in the future.');
    const expires = readTime(members, 'exp', new Date(time + days * DAY).toISOString());
    if (expires < time) throw new Refusal(400, 'exp must not be before t.');
    const choices = readChoices(members, 'choices');
    const isGiven = Object.values(choices).includes(true);
    const sent: ConsentRecord = {
      v: 1,
      id: readText(members, 'id', idForm, idWords),
      prev: members.prev ? readText(members, 'prev', idForm, `null or ${idWords}`) : null,
      t: new Date(time).toISOString(),
      exp: new Date(expires).toISOString(),
      event: readWord(members, 'event', events, isGiven ? 'given' : 'refused'),
      choices,
      services: readChoices(members, 'services'),
      policy: readText(members, 'policy', /^[\w.-]{1,32}$/, '1 to 32 letters, digits, dots and dashes', '1'),
      notice: readText(members, 'notice', /^(?:sha(?:256|384|512)-[\w+/=-]{16,128})?$/, 'a hash such as sha256-…', ''),
      locale: readText(members, 'locale', /^[a-z\d-]{0,35}$/i, 'a language such as de-AT', ''),
      mode: readWord(members, 'mode', modes, 'opt-in'),
      region: readText(members, 'region', /^[\w-]{0,16}$/, 'a short word such as us-ca', ''),
      method: readWord(members, 'method', methods, 'api'),
      ui: readText(members, 'ui', /^[\w./+-]{0,64}$/, 'version and look such as 1.0.0/card', ''),
      gpc: readFlag(members, 'gpc'),
      dnt: readFlag(members, 'dnt'),
      host: readText(members, 'host', /^[\w.:[\]-]{0,255}$/, 'the name of a host', ''),
    };
    const record: ConsentRecord = {
      ...sent,
      policy: scrubber.text(sent.policy),
      ui: scrubber.text(sent.ui),
      host: scrubber.host(sent.host.replace(/:\d+$/, '')),
    };
    return { sent, record, time, expires, cookie: typeof members.cookie === 'string' ? members.cookie : '' };
  };
}
