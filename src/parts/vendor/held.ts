import type { KnownService, PageRecipe } from '../../services/page-service.js';
import type { Step, Stub } from '../../services/service.js';
import { listGlobals } from '../../signals/early-stubs.js';
import { createHolder, type HeldCall, isHolder } from '../../signals/holder.js';
import { type CallState, callPath, fillIn, type Settings } from '../../signals/vendor-calls.js';
import { findQueue, isTaken, readGlobals, takeHeld } from '../../signals/vendor-stubs.js';

/** Does the vendor need this call to work at all? (A form that is described in full is one of several.) */
const isSetUp = ({ args }: Step): boolean => typeof args[0] === 'string';

/** Names of the gaps in a recipe that must be filled for it to load anything, and for which there is no setting. */
export const listGaps = ({ tags, before, after = [] }: PageRecipe, settings: Settings): string[] =>
  [
    ...new Set(
      [...JSON.stringify([tags, before, after.filter(isSetUp)]).matchAll(/\{(\w+)\}/g)].map(
        ([, name]) => name as string,
      ),
    ),
  ].filter((name) => !/^(now|queue)$/.test(name) && settings[name] === undefined);

/** The site's own settings that a recipe puts into the page: they tell one account from another. */
export const readAccounts = ({ tags = [], before, after }: PageRecipe, settings: Settings): unknown[] => {
  const given = {
    ...settings,
    pageUrl: undefined,
    domain: undefined,
    version: undefined,
    region: undefined,
    regionSuffix: undefined,
    dataLayer: undefined,
    layerSuffix: undefined,
    url: undefined,
  };
  return [...JSON.stringify([tags, before, after]).matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => given[name as keyof typeof given])
    .filter((account) => account !== undefined);
};

/**
 * Leaves out what is said ahead of a yes to vendors that run already, because the visitor has agreed before: at a no, late as
 * it comes, they would forget the visitor.
 */
export const leaveOutLate = (steps: readonly Step[] | undefined, stubs: readonly Stub[]): readonly Step[] | undefined =>
  steps?.filter(
    ({ op, target }) =>
      !/^(call|push)/.test(op) || !isTaken(stubs.find(({ name }) => name === target.split('.', 1)[0])),
  );

/** Does this text of the page's make one of the calls that come ahead of a yes (`fbq('consent', 'revoke')`, `ttq.holdConsent()`)? */
export const hasDefault = (text: string, steps: readonly Step[] = []): boolean =>
  steps.some(({ op, target, args }) => {
    const [name, member] = target.split('.') as [string, string?];
    const words = args.filter((arg) => typeof arg === 'string').map((word) => `["']${word}["']`);
    const isCalled = new RegExp(words.join(',\\s*') || `\\.${member}\\(`);
    return /^(call|push)/.test(op) && text.includes(name) && isCalled.test(text);
  });

/** Takes what the page has called so far: by name of the global, of these stubs and of this service. */
export function takeAllHeld(
  stubs: readonly Stub[],
  service: Pick<KnownService, 'globals'>,
): (readonly [name: string, calls: HeldCall[]])[] {
  const names = new Set([...stubs.map(({ name }) => name), ...listGlobals(service).map(([name]) => name)]);
  return [...names].map((name) => [name, takeHeld(name)]);
}

/** Takes what the page has put into vendors' arrays so far, in the order of the stubs; what we have said ourselves is said again. */
export const takeQueued = (stubs: readonly Stub[]): unknown[][] =>
  stubs.map((stub) =>
    stub.form === 'array' && stub.name !== 'dataLayer'
      ? (findQueue(stub)?.splice(0) ?? []).filter((entry) => !Object(entry).isOurs)
      : [],
  );

const constructPath = (path: string, args: unknown[]): object =>
  Reflect.construct(
    path
      .split('.')
      .reduce<unknown>((owner, name) => (owner as Record<string, unknown>)[name], window) as new () => object,
    args,
  );

/** Makes the calls that have waited, once each, in their order; one that fails does not stop the next. */
export function replay(name: string, calls: readonly HeldCall[]): void {
  for (const call of calls) {
    try {
      const path = name + call.path;
      if (call.isNew) call.become?.(constructPath(path, [...call]));
      else callPath(readGlobals(), path, [...call], undefined, call.become);
    } catch (error) {
      console.error(`consentgate: a call to ${name} that had waited failed`, error);
    }
  }
}

/**
 * Has our stand-ins give way to the vendor's own functions. The returned function makes the calls that have waited as soon as
 * it finds these; where there is none it puts the stand-in back.
 */
export function makeWay(names: readonly string[]): () => void {
  const page = readGlobals() as Record<string, unknown>;
  const taken = names.filter((name) => isHolder(page[name])).map((name) => [name, takeHeld(name)] as const);
  return () => {
    for (const [name, calls] of taken) {
      if (!page[name]) page[name] = createHolder(calls);
      else if (!isHolder(page[name])) replay(name, calls.splice(0));
    }
  };
}

/**
 * Makes the calls of the page that set the vendor up for the account that its recipe sets up as well: a second time does
 * nothing, and the page's own says more. Returns the steps that are left.
 */
export function takeSetUp(
  after: readonly Step[],
  held: readonly (readonly [name: string, calls: HeldCall[]])[],
  { settings, options }: CallState,
): Step[] {
  return after.filter(({ target, args: [first] }) => {
    const account = typeof first === 'string' && fillIn(first, settings);
    for (const [name, calls] of account ? held : []) {
      const index = calls.findIndex((call) => name + call.path === target && call[0] === account);
      const [own] = index < 0 ? [] : calls.splice(index, 1);
      if (own) return !callPath(readGlobals(), target, [...own], options[target]);
    }
    return true;
  });
}
