import { isLiveScript } from '../../gate/find.js';
import type { PageCalls, PageService } from '../../services/page-service.js';
import type { Step, Stub } from '../../services/service.js';
import { hideFrom, listGlobals } from '../../signals/early-stubs.js';
import { createHolder, isHolder } from '../../signals/holder.js';
import { createStub, findQueue, isHarmless, readGlobals, takeHeld } from '../../signals/vendor-stubs.js';
import { isSnippet, type KeptQueue } from '../held-calls.js';
import { hasDefault, makeWay, replay } from './held.js';

/** What is known of the vendor whose script is about to run. */
export interface InsistHost {
  readonly service: PageService;
  readonly stubs: readonly Stub[];
  /** Puts the stubs into the page that are in no snippet's way, and waits for the others. */
  putStubs(isAll: boolean): void;
  /** Makes the vendor's calls that can be made now. */
  flush(): void;
  /** Makes these calls. */
  run(steps?: readonly Step[]): void;
  /** What the vendor was told, where it was told of a yes already. */
  readTold(): PageCalls;
  readonly signal: AbortSignal;
}

/**
 * Runs it when no held tag is left that names the global, since it may set the vendor up, and stands in the page before
 * what has waited; but within a second, as it may be held for another reason.
 */
function whenSetUp(name: string, run: () => void, tries = 50): void {
  const held = document.querySelectorAll<HTMLScriptElement>(
    'script[type="text/plain"]:is([data-consent],[data-service])',
  );
  if (tries && [...held].some(({ text }) => text.includes(name))) setTimeout(whenSetUp, 20, name, run, tries - 1);
  else run();
}

/**
 * Takes out of the vendor's arrays what the page has put there below the snippet that is about to run: it would come ahead
 * of what that one sets up, and of its page view. What we have told of consent stays. Returns what puts it back.
 */
function takeBelow({ service, stubs }: InsistHost, text: string): () => void {
  const told = JSON.stringify(service.calls ?? '', (name, value) => (name === 'resume' ? undefined : value));
  const taken = stubs.map((stub) => {
    const queue = findQueue(stub) as KeptQueue | undefined;
    // Microsoft's is flat, and its snippet says nothing in it.
    if (
      queue?.above === undefined ||
      queue.some((entry) => !Array.isArray(entry)) ||
      !isSnippet(text, stub.name, service.hosts ?? [])
    )
      return [];
    const last = queue.indexOf(queue.above);
    const below: unknown[] = [];
    queue.splice(0).forEach((entry, at) => {
      const isHere = at <= last || told.includes(`"${(entry as unknown[])[0]}"`);
      (isHere ? queue : below).push(entry);
    });
    delete queue.above;
    return below;
  });
  return () =>
    stubs.forEach(({ name }, index) => {
      if (taken[index]?.[0]) readGlobals()[name]?.push(...taken[index]);
    });
}

/**
 * Says the yes again behind a snippet that states the site's own default, as manuals of Meta, Microsoft and TikTok have it: what
 * counts is the last word.
 */
function sayAgain({ readTold, run }: InsistHost, texts: readonly string[]): void {
  const { before, grant } = readTold();
  if (texts.some((text) => hasDefault(text, before))) queueMicrotask(() => run(grant));
}

/** The same for those that nobody marked, further down than the parser was when somebody who has agreed before was told of. */
function watchRest(host: InsistHost): void {
  if (document.readyState !== 'loading') return;
  const there = new Set<Element>(document.scripts);
  const isNews = (script: HTMLScriptElement) =>
    !there.has(script) && isLiveScript(script) && !script.previousElementSibling?.matches('script[type="text/plain"]');
  const look = () =>
    sayAgain(
      host,
      [...document.scripts].filter(isNews).map(({ text }) => text),
    );
  document.addEventListener('DOMContentLoaded', look, { signal: host.signal });
}

/**
 * Readies the page for a script of its own that brings a vendor: one with an address comes without a snippet, and needs
 * stubs; one without (`text`) may be a snippet, and would do nothing if it found our stand-in.
 */
export function createInsist(host: InsistHost) {
  const { service, stubs, putStubs, flush } = host;
  const globals = listGlobals(service).map(([name]) => name);
  const isStubbed = (name: string) => stubs.some((stub) => stub.name === name);
  watchRest(host);
  return (script: Element, text?: string) => {
    const names = globals.filter((name) => isHolder(readGlobals()[name]));
    if (text != null) {
      queueMicrotask(takeBelow(host, text));
      const brought = names.filter((name) => isSnippet(text, name, service.hosts ?? []));
      if (!brought[0]) return sayAgain(host, [text]);
      const settle = makeWay(brought);
      putStubs(false);
      flush();
      sayAgain(host, [text]);
      // It is about to run, and at once: then it has.
      queueMicrotask(() => {
        flush();
        settle();
      });
      return;
    }
    // A function of the page's own that only fills a global queue is its snippet's to bring, and what sets it up comes first.
    const settle = makeWay(names.filter((name) => stubs.some((stub) => stub.name === name && !isHarmless(stub))));
    for (const stub of stubs) createStub(stub);
    flush();
    settle();
    for (const name of names.filter((one) => !isStubbed(one))) {
      const calls = takeHeld(name);
      // What runs is a copy behind it, and it hears of that one's end.
      hideFrom((running) => !!running && running.previousSibling === script, name, createHolder(calls));
      // A script beside the one that brings the function leaves them waiting.
      script.addEventListener('load', () =>
        whenSetUp(name, () => isHolder(readGlobals()[name]) || replay(name, calls.splice(0))),
      );
    }
  };
}
