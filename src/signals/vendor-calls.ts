import type { Step, StepValue, Stub } from '../services/service.js';
import { isHolder } from './holder.js';
import { findQueue, readGlobals } from './vendor-stubs.js';

/** What the site says of a service, by the names that stand in `{}` in its recipe. */
export type Settings = Readonly<Record<string, unknown>>;

/**
 * Puts settings into the gaps of a value; `undefined` when one is missing. A value that is nothing but a gap
 * keeps the type of what it is given, as vendors tell numbers from texts.
 */
export function fillIn(value: StepValue, settings: Settings, isTop = true): unknown {
  if (typeof value === 'string') {
    // `gtag('js', new Date())`, but `'gtm.start': new Date().getTime()`.
    if (value === '{now}') return isTop ? new Date() : Date.now();
    const [, only] = /^\{(\w+)\}$/.exec(value) ?? [];
    if (only) return settings[only];
    let isWhole = true;
    const text = value.replace(/\{(\w+)\}/g, (_, name: string) => {
      isWhole &&= settings[name] !== undefined;
      return `${settings[name]}`;
    });
    return isWhole ? text : undefined;
  }
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => fillIn(item, settings, isTop));
    return items.includes(undefined) ? undefined : items;
  }
  const entries = Object.entries(value).map((entry) => entry.map((part) => fillIn(part, settings, false)));
  return entries.flat().includes(undefined) ? undefined : Object.fromEntries(entries);
}

/** What one service's calls have to know of each other. */
export interface CallState {
  readonly settings: Settings;
  readonly stubs: readonly Stub[];
  /** Options for a later call, by its target. */
  readonly options: Record<string, object>;
  /** How many entries we have put at the front of its queue. */
  front: number;
}

/**
 * Carries out one step. `isFirst`: ahead of what the page has queued already, as long as the vendor's script
 * is not there to read it. Returns `false` when what is to be called does not exist yet; a step without its settings is
 * passed over.
 */
export function runStep(step: Step, state: CallState, isFirst: boolean): boolean {
  const page = readGlobals();
  const { settings, options, stubs } = state;
  const [root = ''] = step.target.split('.');
  const args = fillIn(step.args, { ...settings, queue: page[root] }) as unknown[] | undefined;
  const target = fillIn(step.target, settings) as string | undefined;
  if (!args || !target) return true;
  const queue = findQueue(stubs.find(({ name }) => name === root));
  const length = queue?.length ?? 0;

  if (step.op === 'set') setPath(page as Record<string, unknown>, target, args[0]);
  else if (step.op === 'option') options[target] = { ...options[target], ...(args[0] as object) };
  else if (step.op === 'construct') {
    const Constructor = page[args[0] as string] as unknown as (new (...rest: unknown[]) => unknown) | undefined;
    if (!Constructor) return false;
    (page as Record<string, unknown>)[target] = new Constructor(...args.slice(1));
  } else if (step.op === 'call') {
    if (!callPath(page, target, args, options[target])) return false;
  } else {
    (page as Record<string, unknown>)[target] ??= [];
    page[target]?.push(...(step.op === 'pushArray' ? [args] : args));
  }
  const added = queue && queue.length - length;
  if (isFirst && added && added > 0) {
    queue.splice(state.front, 0, ...queue.splice(length));
    state.front += added;
  }
  return true;
}

const isPlain = (value: unknown): value is object => !!value && Object.getPrototypeOf(value) === Object.prototype;

/** Sets a value by its path; an object is added to the one that is there, which may hold more of the page's own. */
function setPath(owner: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() as string;
  let holder = owner;
  for (const name of names) {
    holder[name] ??= {};
    holder = holder[name] as Record<string, unknown>;
  }
  const there = holder[last];
  holder[last] = isPlain(there) && isPlain(value) ? { ...there, ...value } : value;
}

/**
 * Calls a function by its path, as a method of what holds it; `false` when it is not there. `become` is handed what it gives.
 */
export function callPath(
  owner: object,
  path: string,
  args: readonly unknown[],
  option?: object,
  become?: (given: unknown) => void,
): boolean {
  const names = path.split('.');
  const name = names.pop() as string;
  let holder = owner as Record<string, unknown> | undefined;
  for (const step of names) {
    holder = holder?.[step] as Record<string, unknown> | undefined;
    if (isHolder(holder)) return false;
  }
  const method = holder?.[name];
  if (typeof method !== 'function' || isHolder(method)) return false;
  const last = args[args.length - 1];
  const isMerged = option && Object(last) === last;
  const given = method.apply(holder, isMerged ? [...args.slice(0, -1), { ...(last as object), ...option }] : [...args]);
  become?.(given);
  return true;
}
