import { readHeaderReceipt } from '../state/cookie-header.js';
import { decide } from '../state/decide.js';
import type { Decision, Decisions } from '../types.js';

/** What the site told the browser part, as far as a server needs it. */
export interface ReadConsentOptions {
  /** Name of the cookie; `consentgate` when not given. */
  readonly cookieName?: string | undefined;
  /** The site's revision, as in the page; a yes to another one counts only where something else has changed. `1` when not given. */
  readonly revision?: string | number | undefined;
  /** Days that an answer holds; 182 when not given. */
  readonly expiresDays?: number | undefined;
  /** The site's categories; `functional`, `analytics` and `marketing` when not given. */
  readonly categories?: string | readonly string[] | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

const toList = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value;

/**
 * Reads the visitor's answers out of a request's `Cookie` header: a decision for each category, and for each service that
 * was decided by itself. What is missing, damaged, outdated or from the future is `undecided`; only a sound receipt grants.
 * The opt-out signals are not looked at: ask `readOptOutSignal` too before doing anything that they concern.
 */
export function readConsent(cookieHeader: string | null | undefined, options: ReadConsentOptions = {}): Decisions {
  const { cookieName = 'consentgate', revision = '1', expiresDays = 182, now = Date.now } = options;
  const categories = toList(options.categories ?? 'functional analytics marketing');
  const receipt = readHeaderReceipt(cookieHeader ?? '', cookieName, expiresDays, now());
  const [current = '', ...revised] = toList(`${revision}`);
  const signals = { dnt: false, gpc: false };
  const config = { mode: 'opt-in', dnt: 'honor', gpc: 'honor', revision: current } as const;

  // As the page does, by the same function. Of a service we do not know the category, which may have changed.
  const decideOne = (id: string) =>
    decide({ id, category: id }, receipt, signals, { ...config, revised: categories.includes(id) ? revised : [] });

  // No prototype: an id such as `constructor` must find nothing.
  const decisions: Record<string, Decision> = Object.create(null);
  for (const id of [...categories, ...Object.keys(receipt?.choices ?? {})]) decisions[id] = decideOne(id);
  decisions.necessary = { choice: 'granted', source: 'necessary' };
  return decisions;
}
