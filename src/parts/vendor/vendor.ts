import type { PageCalls, PageService } from '../../services/page-service.js';
import type { Step } from '../../services/service.js';
import { hideFrom } from '../../signals/early-stubs.js';
import { createHolder } from '../../signals/holder.js';
import { type CallState, runStep, type Settings } from '../../signals/vendor-calls.js';
import { awaitGlobal, createStub, isHarmless, readGlobals } from '../../signals/vendor-stubs.js';
import type { Trust } from '../../trusted-types.js';
import { liftCurtain } from './curtain.js';
import { leaveOutLate, listGaps, replay, takeAllHeld, takeQueued, takeSetUp } from './held.js';
import { createInsist } from './insist.js';
import { findPasted } from './pasted.js';
import { arrange, leaveOutQueued, listWords, sayOf } from './said.js';
import { listMisformed } from './settings.js';
import { createTag, isSoft, softenAddress } from './tags.js';

/** What a vendor's calls need from the page. */
export interface VendorPage {
  readonly trust: Trust;
  readonly nonce: string;
  has(id: string): boolean;
  /** Which of the service's consent calls are to be made. */
  choose(page: PageService, settings: Settings): PageCalls;
  /** Tags that several services share, by address without parameters. */
  readonly shared: Set<string>;
  readonly signal: AbortSignal;
  prepareLayer(script: Element): void;
}

/** One vendor's code in this page: what it is told, and what loads it. */
export interface Vendor {
  /** Tells it of a grant; the default before that, the first time. */
  grant(): void;
  /** Tells it of a withdrawal, if it was told of a grant; `isStop`: also one that runs without. */
  revoke(isStop: boolean): void;
  /** Loads it from its recipe, once, with a grant on the way. Returns the settings that are missing or cannot be right. */
  load(withGrant: boolean): string[];
  /**
   * A script of the page's own is about to run: puts stubs and calls into the page, because one with an address comes without
   * a snippet, and has our stand-ins give way. `text`: that of one without an address.
   */
  insist(script: Element, text?: string): void;
}

/** Makes the face of one vendor. */
export function createVendor(service: PageService, settings: Settings, page: VendorPage): Vendor {
  const { recipe = {}, id } = service;
  const { stubs = [], tags = [], before = [], after = [], forms } = recipe;
  const isStubbed = (name: string) => stubs.some((stub) => stub.name === name);
  const state: CallState = { settings, stubs, options: {}, front: 0 };
  let waiting: (readonly [step: Step, isFirst: boolean])[] = []; // for something to call, in their order
  let isPrepared = false;
  let isLoaded = false;
  let isGranted = false;
  let isStopped = false;
  let isComing = false; // its script is on the way, and what sets it up comes first when it is there

  /** Makes a call; one that fails is made, and stops nothing. */
  const attempt = ([step, isFirst]: (typeof waiting)[number]) => {
    try {
      return runStep(step, state, isFirst);
    } catch (error) {
      console.error(`consentgate: ${id} has failed in ${step.target}`, error);
      return true;
    }
  };
  const flush = () => {
    while (waiting[0] && attempt(waiting[0])) waiting.shift();
  };
  const run = (steps: readonly Step[] = [], isFirst = false) => {
    waiting.push(...steps.map((step) => [step, isFirst] as const));
    flush();
  };
  const putStubs = (isAll: boolean) => {
    for (const stub of stubs) {
      if (isAll || isHarmless(stub)) createStub(stub);
      else awaitGlobal(stub.name, flush);
    }
  };
  /** The default, ahead of everything that its queue holds. */
  const prepare = (isAll: boolean, withGrant: boolean) => {
    putStubs(isAll);
    if (isPrepared) return;
    isPrepared = true;
    if (recipe.curtain) liftCurtain(recipe.curtain, page.signal);
    const { before: first, grant } = page.choose(service, settings);
    // Where no grant follows, it is no default but how the vendor is to run, however late it hears of that.
    run(withGrant && grant?.[0] ? leaveOutLate(first, stubs) : first, true);
    // What has no stub is there once some script has loaded; `load` does not bubble.
    if (grant) document.addEventListener('load', () => isComing || flush(), { capture: true, signal: page.signal });
  };
  const readTold = () => (isGranted && !waiting[0] ? page.choose(service, settings) : {});
  const tellGrant = () => {
    isGranted = true;
    const { grant, resume } = page.choose(service, settings);
    if (isStopped) run(resume);
    isStopped = false;
    run(grant);
  };
  return {
    grant() {
      if (isGranted) return;
      prepare(false, true);
      tellGrant();
    },
    revoke(isStop) {
      if (!isGranted && !(isStop && isLoaded && !isStopped)) return;
      isGranted = false;
      isStopped = true;
      waiting = [];
      run(page.choose(service, settings).revoke);
      waiting = [];
    },
    insist: createInsist({ service, stubs, putStubs, flush, run, readTold, signal: page.signal }),
    load(withGrant) {
      const missing = [...listGaps(recipe, settings), ...listMisformed(settings, forms)];
      if (isLoaded || missing[0]) return missing;
      isLoaded = true;
      const soften = (address: string) =>
        isSoft(service, settings, page.has) && service.variant ? softenAddress(address, service.variant) : address;
      const tag = tags[0] && createTag(tags[0], settings, soften, page.nonce, page.trust);
      const pasted = tag && findPasted({ service, tag, settings, soften }, page.has(id));
      if (pasted === 'snippet') return missing;
      if (tag) page.prepareLayer(tag);
      const held = takeAllHeld(stubs, pasted || !tag ? {} : service);
      for (const stub of stubs) createStub(stub);
      const early = takeQueued(stubs);
      prepare(true, withGrant);
      if (withGrant && !isGranted) tellGrant();
      const address = (tag?.getAttribute('src') ?? tag?.getAttribute('href'))?.split('?')[0] ?? '';
      // One script of Google's serves several of its products.
      const isThere = address.endsWith('/gtag/js') && page.shared.has(address);
      page.shared.add(address);
      const words = listWords(stubs, early, held);
      const own = leaveOutQueued(before, stubs, settings).filter(({ args }) => !(isThere && args[0] === 'js'));
      for (const word of pasted ? words : arrange(own, words, settings))
        if ('op' in word) run([word]);
        else sayOf(word);
      if (!tag || isThere || pasted) return missing;

      const unstubbed = held.filter(([name]) => !isStubbed(name));
      for (const [name, calls] of unstubbed)
        if (!readGlobals()[name]) hideFrom((script) => script === tag, name, createHolder(calls));
      isComing = true;
      tag.addEventListener('load', () => {
        isComing = false;
        waiting = [...takeSetUp(after, unstubbed, state).map((step) => [step, false] as const), ...waiting];
        flush();
        for (const [name, calls] of unstubbed) replay(name, calls);
      });
      tag.addEventListener('error', () => console.warn(`consentgate: ${id} cannot be loaded from ${address}`));
      document.head.append(tag);
      return missing;
    },
  };
}
