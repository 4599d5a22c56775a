import type { KnownService } from '../services/page-service.js';
import { answerSoon } from '../signals/early-answers.js';
import { listGlobals } from '../signals/early-stubs.js';
import { isHolder } from '../signals/holder.js';
import type { Layer } from '../signals/other-layer.js';
import type { Decisions, Service } from '../types.js';

type Call = ArrayLike<unknown> & { path?: string; event?: unknown };

/** How vendors are told what a visitor does, other than what sets them up. */
const doings = /^\.?(track|event$|capture|identify|page|statechange)/i;

/** Vendors' objects that are told by their methods; Matomo's does what has to be done itself. */
const told = /^(uetq|ttq|_hsq|VWO|posthog)$/;

type Member = (...args: unknown[]) => unknown;

/** The page that is shown, which the visitor sees when saying yes. */
export const views = /^\.?(trackPageView|page(_?view)?)$/i;

const isView = ({ path, event, 0: first, 1: second }: Call) =>
  [path, event, first, second].some((word) => views.test(`${word}`));
const isDoing = ({ path, event, 0: first }: Call, id: string) => {
  // What has an event's name is a Tag Manager's: its own, ours, and the page's.
  if (event !== undefined) return !/^(gtm|consentgate)/.test(`${event}`);
  return id === 'plausible' || doings.test(`${path || first}`);
};

/** What waits for a vendor that is not there, whatever its form. */
function findWaiting(name: string): unknown[] | undefined {
  const global = (window as unknown as Record<string, Record<string, unknown> | undefined>)[name];
  const queue = isHolder(global) ? global.held : (global?.q ?? global?.queue ?? global);
  return Array.isArray(queue) ? queue : undefined;
}

/** Takes out of a queue what a visitor has done, but for the page that is shown. */
function forget(queue: unknown[], id: string): void {
  let hasView = false;
  let isInEvent = false;
  const kept: unknown[] = [];
  // Microsoft's queue is flat: a word, and what belongs to it.
  for (const entry of queue) {
    if (typeof entry === 'string')
      isInEvent = entry === 'event' || (isInEvent && !/^(consent|set|config|pageLoad)$/.test(entry));
    if (!isInEvent) kept.push(entry);
  }
  const rest = kept.reverse().filter((entry) => {
    const call = Object(entry) as Call;
    if (Object(entry) !== entry || !isDoing(call, id)) return true;
    if (hasView || !isView(call)) return false;
    hasView = true;
    return true;
  });
  queue.splice(0, queue.length, ...rest.reverse());
}

/**
 * Takes what the visitor does from the function of a vendor that is there already; returns what ends it. What is told of consent, and
 * what a vendor's own code reads there, gets through.
 */
function mute(id: string, name: string): () => void {
  const page = window as unknown as Record<string, unknown>;
  const global = page[name] as Member;
  const isFunction = typeof global === 'function';
  // A plain array waits for its vendor still: what is in it is forgotten at the yes.
  const isMember = !isFunction && told.test(name) && Object(global).push !== Array.prototype.push;
  if (!global || (!isFunction && !isMember) || isHolder(global)) return () => {};
  let isOver = false;
  /** What the page waits to be called back for goes on without the vendor. */
  const drop = (args: readonly unknown[], path: string): undefined => {
    for (const arg of args) answerSoon(arg, path);
  };
  const muted = new Proxy(global, {
    apply: (run, self, args: unknown[]) =>
      !isOver && isDoing(args as Call, id) ? drop(args, '') : Reflect.apply(run, self, args),
    get(own, member) {
      const value = Reflect.get(own, member) as unknown;
      if (isOver || !isMember || typeof value !== 'function' || typeof member === 'symbol') return value;
      return (...args: unknown[]) => {
        // `_hsq.push(['trackPageView'])`, `uetq.push('event', …)`, `ttq.track(…)`
        const isList = member === 'push' && Array.isArray(args[0]);
        const isMuted = (said: unknown) => isDoing(said as Call, id);
        const rest = isList ? args.filter((entry) => !isMuted(entry)) : args;
        const isGone = isList ? !rest[0] : isMuted(member === 'push' ? args : [member, ...args]);
        return isGone ? drop(args, '.') : Reflect.apply(value, own, rest);
      };
    },
  });
  page[name] = muted;
  return () => {
    // Somebody may have kept it.
    isOver = true;
    if (page[name] === muted) page[name] = global;
  };
}

/**
 * Has the page forget what it wanted to tell a vendor during a no, when a yes follows in the same page: a yes is about what comes
 * after it (docs/decisions/017). What sets the vendor up stays.
 */
export function forgetRefused(services: readonly KnownService[], signal: AbortSignal): void {
  let before: Decisions = {};
  const muted = new Map<string, (() => void)[]>();
  const google = services.filter(({ id }) => /^google-(tag|an|ads|rem)/.test(id));
  const hear = (event: Event) => {
    const now = (event as CustomEvent<Decisions>).detail;
    const isFresh = ({ id }: Service) => before[id]?.choice === 'denied' && now[id]?.choice === 'granted';
    for (const service of services) {
      const { id } = service;
      if (now[id]?.choice === 'granted') {
        for (const end of muted.get(id) ?? []) end();
        muted.delete(id);
      } else if (before[id]?.choice === 'granted') {
        // Google's function speaks for several services.
        const names = listGlobals(service).filter(([name]) => name !== 'gtag');
        muted.set(
          id,
          names.map(([name]) => mute(id, name)),
        );
      }
    }
    for (const service of services.filter(isFresh))
      for (const [name] of listGlobals(service)) {
        const queue = findWaiting(name);
        if (queue) forget(queue, service.id);
      }
    // One queue for all of theirs: as long as none of them reads it.
    const { dataLayer } = window as { dataLayer?: Layer };
    if (dataLayer && google.some(isFresh) && !google.some(({ id }) => before[id]?.choice === 'granted'))
      for (const layer of [dataLayer, ...(dataLayer.followers ?? [])]) forget(layer, '');
    before = now;
  };
  for (const type of ['ready', 'change']) document.addEventListener(`consentgate:${type}`, hear, { signal });
}
