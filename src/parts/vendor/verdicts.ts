import type { CoreConfig } from '../../config/options.js';
import type { PageCalls, PageService } from '../../services/page-service.js';
import type { Settings } from '../../signals/vendor-calls.js';
import type { ConsentStore } from '../../state/consent.js';
import type { Service } from '../../types.js';
import { isAlwaysOn, readCalls } from './matomo-modes.js';
import type { Vendor } from './vendor.js';

/** One configured service. */
export interface Entry {
  readonly service: Service;
  readonly settings: Settings;
  readonly isToLoad: boolean;
  page: PageService | undefined;
  vendor?: Vendor;
  pending?: Promise<void> | undefined;
  isBroken?: boolean;
  /** Granted at some time in this page: it may have stored something that nobody sees yet. */
  wasGranted?: boolean;
  /** Looked at what is stored since it is known; each answer looks again, since no guard may stand (`block: marked`). */
  isSwept?: boolean;
  /** Were its embeds let come in another than their milder form? */
  isFull?: boolean;
  /** It was withdrawn in this page, and may go on writing until the page goes. */
  isLeaving?: boolean;
  /** The visitor has turned to the form that it protects, or wants it this once. */
  isUsed?: boolean;
  /** The hosts that the guard holds, while it lets this service through although it is not granted as such. */
  hosts?: readonly string[] | undefined;
  isOnce?: boolean;
  /** How many of its elements are about to be fired once. */
  passing?: number;
}

/** What follows for a service from the visitor's decisions. */
export interface Verdicts {
  has(id: string): boolean;
  /** Was there an answer, or a signal, since it was last asked? Google's services have been told of it as one. */
  isNews(): boolean;
  isGranted(entry: Entry): boolean;
  /** Has the guard let through what may come without a grant of its own. */
  openHosts(entry: Entry): void;
  /** Has it let through what is about to be fired this once: one element, and not what comes after it. */
  letPass(entry: Entry): void;
  /** What of addresses is its: hosts, each perhaps with a path. */
  claimsOf(entry: Entry): readonly string[] | undefined;
  /** May we put its tag into the page? */
  mayLoad(entry: Entry): boolean;
  /**
   * The vendor's snippet may stand further down, and would bring the same once more. What changes the page cannot wait for its
   * end, but for its body: such a snippet stands in the head, and nothing is drawn before.
   */
  isTooEarly(entry: Entry): boolean;
  /** Which of its vendor's consent calls are to be made. */
  choose(page: PageService, settings: Settings): PageCalls;
}

/** The time that stands in a cookie; 0 without one. */
const readTime = (name: string | undefined): number =>
  name ? Number(new RegExp(`(?:^|; )${name}=(\\d+)`).exec(document.cookie)?.[1] ?? 0) : 0;

/** Reads the decisions as vendors need them. */
export function createVerdicts(store: ConsentStore, { consentMode }: CoreConfig): Verdicts {
  const has = (id: string) => store.allows(id) === true;
  const choiceOf = (id: string) => store.decisions()[id]?.choice;

  const isGranted = ({ service: { id } }: Entry) => has(id);
  const mayLoad = (entry: Entry) =>
    entry.isToLoad &&
    (!entry.page?.recipe?.onUse || !!entry.isUsed || !!entry.isOnce) &&
    (isGranted(entry) || !!entry.isOnce || (isAlwaysOn(entry.settings) && choiceOf(entry.service.id) !== 'denied'));

  const choose = (page: PageService, settings: Settings): PageCalls => {
    if (consentMode === 'off') return {};
    // What Google is told of its services is said for the whole page, with all keys (vendor/google.ts).
    const mine = (steps: PageCalls['grant'] = []) =>
      steps.filter(({ target, args }) => target !== 'gtag' || args[0] !== 'consent');
    const { before, grant, revoke, resume } = readCalls(page, settings);
    // The later word counts, wherever the visitor has said it.
    const isObjected = readTime(page.calls?.objection) > (store.receipt()?.time ?? 0) * 1000;
    return {
      before: mine(before),
      grant: isObjected ? [] : mine(grant),
      revoke: mine(revoke),
      resume,
    };
  };
  const isTooEarly = ({ isToLoad, page }: Entry) =>
    isToLoad && document.readyState === 'loading' && !(page?.recipe?.curtain && document.body);
  /** The guard holds what is not granted: it must know of what may come in another way (once, any of several categories, a mode). */
  const openHosts = (entry: Entry) => {
    const { id } = entry.service;
    const subjects = store.subjects as Record<string, Partial<Service>>;
    const subject = subjects[id] ?? {};
    const isOpen = !has(id) && (mayLoad(entry) || !!entry.isOnce || isGranted(entry) || !!entry.passing);
    if (isOpen && subject.hosts?.[0]) {
      entry.hosts = subject.hosts;
      subjects[id] = { ...subject, hosts: [] };
    } else if (!isOpen && entry.hosts) {
      subjects[id] = { ...subject, hosts: entry.hosts };
      entry.hosts = undefined;
    }
  };
  let lastAnswer = '';
  const isNews = () => {
    const before = lastAnswer;
    lastAnswer = JSON.stringify([store.receipt(), store.signals()]);
    return lastAnswer !== before;
  };
  const letPass = (entry: Entry) => {
    const count = (by: number) => {
      entry.passing = (entry.passing ?? 0) + by;
      openHosts(entry);
    };
    count(1);
    // Behind the guard's look at what was put into the page, which is a microtask of its own.
    queueMicrotask(() => queueMicrotask(() => count(-1)));
  };
  const claimsOf = ({ hosts, service: { id }, page }: Entry) => hosts ?? store.subjects[id]?.hosts ?? page?.hosts;
  return { has, isNews, isGranted, isTooEarly, mayLoad, choose, openHosts, letPass, claimsOf };
}
