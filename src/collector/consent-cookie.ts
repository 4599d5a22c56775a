import { ConsentError } from '../errors.js';
import { decodeReceipt, encodeReceipt } from '../state/receipt.js';
import type { ParsedRecord } from './consent-parse.js';
import type { Arrival } from './routes.js';

/** How the cookie of the choice is set. */
export interface CookieOptions {
  /** Name of the cookie; `consentgate` when not given. */
  readonly cookieName?: string | undefined;
  /** For this domain and those below it; for the host alone when not given. */
  readonly cookieDomain?: string | undefined;
  /** Days that an answer holds; what the record says, or 182, when not given. */
  readonly expiresDays?: number | undefined;
}

/** The id under which a record is kept and found: the 16 characters that the cookie holds (of a UUID the last ones). */
export const toReceiptId = (id: string): string => id.replace(/[^a-z\d]/gi, '').slice(-16);

const DAY = 86_400;

/** Browsers keep no cookie longer than 400 days (RFC 6265bis). */
const LONGEST = 400 * DAY;

/** Throws one `ConsentError` for options that no cookie can have. */
export function checkCookieOptions({
  cookieName = 'consentgate',
  cookieDomain,
  expiresDays = 182,
}: CookieOptions): void {
  const problems = [
    ...(/^[\w!#$%&'*+.^`|~-]+$/.test(cookieName) ? [] : ['cookieName: this is no name of a cookie']),
    ...(/^\.?[a-z\d.-]+$/i.test(cookieDomain ?? 'a') ? [] : ['cookieDomain: write it like shop.example']),
    ...(expiresDays > 0 && expiresDays <= 400 ? [] : ['expiresDays: browsers keep cookies for 1 to 400 days']),
  ];
  if (problems.length) throw new ConsentError(problems);
}

/** The text of the cookie: the one that came along if it fits the record, else made of the record. */
function createText({ sent, time, cookie }: ParsedRecord): string {
  const seconds = Math.floor(time / 1000);
  const id = toReceiptId(sent.id);
  const receipt = decodeReceipt(cookie);
  // The page's own text knows which yes was given in the knowledge of a signal; the record only knows the last one.
  if (receipt?.id === id && receipt.time === seconds) return cookie;
  const yes = 1 + (sent.dnt ? 2 : 0) + (sent.gpc ? 4 : 0);
  const choices = Object.entries({ ...sent.choices, ...sent.services }).map(
    ([key, granted]) => [key, granted ? yes : 0] as const,
  );
  return encodeReceipt({ id, time: seconds, revision: sent.policy, choices: Object.fromEntries(choices) });
}

/**
 * The `Set-Cookie` header of an answer, as name and value, or nothing. The same cookie as the page's script writes, but
 * browsers that forget what scripts write after some days (Safari: 7) keep it: it came by HTTP.
 */
export function createCookieHeader(
  parsed: ParsedRecord,
  cookies: Arrival['cookies'],
  now: number,
  { cookieName = 'consentgate', cookieDomain, expiresDays }: CookieOptions,
): readonly string[] {
  const end = expiresDays === undefined ? parsed.expires / 1000 : parsed.time / 1000 + expiresDays * DAY;
  const age = Math.min(LONGEST, Math.floor(end - now / 1000));
  // What was agreed to in a form is not the visitor's choice for the site.
  if (cookies === 'none' || age <= 0 || parsed.sent.method === 'form') return [];
  const parts = [`${cookieName}=${createText(parsed)}`, 'Path=/', `Max-Age=${age}`, 'SameSite=Lax'];
  // Not HttpOnly: the page's script reads it, and is the one that decides by it.
  if (cookieDomain) parts.push(`Domain=${cookieDomain}`);
  if (cookies === 'secure') parts.push('Secure');
  return ['Set-Cookie', parts.join('; ')];
}
