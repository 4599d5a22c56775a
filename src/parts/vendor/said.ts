import type { Step, Stub } from '../../services/service.js';
import type { HeldCall } from '../../signals/holder.js';
import { fillIn, type Settings } from '../../signals/vendor-calls.js';
import { findQueue, readGlobals } from '../../signals/vendor-stubs.js';
import { views } from '../refused-calls.js';
import { replay } from './held.js';

/** What the page has said to a vendor before that was there: a call, or an `entry` of its array. */
interface PageWord {
  readonly name: string;
  readonly call?: HeldCall;
  readonly entry?: unknown;
}

/** Lists what was taken from the page: entries by stub, calls by name of the global. */
export const listWords = (
  stubs: readonly Stub[],
  early: readonly unknown[][],
  held: readonly (readonly [name: string, calls: HeldCall[]])[],
): PageWord[] => [
  ...stubs.flatMap(({ name }, index) => (early[index] ?? []).map((entry) => ({ name, entry }))),
  ...held
    .filter(([name]) => stubs.some((stub) => stub.name === name))
    .flatMap(([name, calls]) => calls.map((call) => ({ name, call }))),
];

/** Does it set an account up (`fbq('init', id)`)? */
const isSetUp = ({ args }: Step) => /^\{(?!now|queue)/.test(`${args[1]}`);

/** Do both name this account, as a text or as a number? */
const isAccount = (one: readonly unknown[], other: readonly unknown[]) => `${one[1]}` === `${other[1]}`;

/**
 * Leaves out the set-up of an account that stands in a global queue already (`dataLayer`): by a function of the page's own, which is
 * no stand-in of ours, or said for another service of the same vendor's.
 */
export const leaveOutQueued = (steps: readonly Step[], stubs: readonly Stub[], settings: Settings): readonly Step[] =>
  steps.filter((step) => {
    const args = (fillIn(step.args, settings) ?? []) as unknown[];
    const stub = stubs.find(({ form, name }) => form === 'function' && name === step.target);
    const isSaid = (said: unknown) => Object(said)[0] === args[0] && isAccount(Object(said), args);
    return !(isSetUp(step) && findQueue(stub)?.some(isSaid));
  });

/** Says it to the vendor's own, or to our stub. */
export function sayOf({ name, call, entry }: PageWord): void {
  if (call) replay(name, [call]);
  else readGlobals()[name]?.push(entry);
}

/** What a visitor does: what comes from here on is no set-up any more. */
const doings = /^\.?(track|event$|capture|page|statechange)/i;

/** A call as a text that can be compared, however its words are quoted; what is like nothing is no number. */
const toText = (path: string, args: unknown) => {
  try {
    return path + JSON.stringify(args).replace(/"/g, '');
  } catch {
    // An element, or what else goes round in a circle, is nothing that a recipe says.
    return Number.NaN;
  }
};

/** Where it goes: an entry of an array has no member. */
const toPath = ({ name, call }: PageWord) => name + (call?.path ?? '');
const toArgs = ({ call, entry }: PageWord): unknown[] => Array.from(Object(call ?? entry) as ArrayLike<unknown>);
const isDoing = (word: PageWord) => doings.test(`${word.call?.path || toArgs(word)[0]}`);
const isView = ({ target, args }: Step) =>
  [target.split('.')[1], ...args.slice(0, 2)].some((word) => views.test(`${word}`));

/**
 * Puts what a recipe says and what the page has said into the order of a site that writes both: what sets the account up, the
 * page's in the place of ours where it does so itself, since it says more; what else the page has to say of itself; the page view,
 * once; and then what a visitor has done. A second account of the page's hears no view that the page did not tell it of.
 */
export function arrange(
  steps: readonly Step[],
  words: readonly PageWord[],
  settings: Settings,
): readonly (Step | PageWord)[] {
  const first = words.findIndex(isDoing);
  const rest = first < 0 ? [] : words.slice(first);
  const lead = words.slice(0, first < 0 ? undefined : first);
  const fill = (step: Step) => (fillIn(step.args, settings) ?? []) as unknown[];
  const isOf = (word: PageWord, step: Step) => toPath(word) === step.target && toArgs(word)[0] === step.args[0];
  const isSame = (word: PageWord, step: Step) => isOf(word, step) && isAccount(toArgs(word), fill(step));
  const setUps = steps.filter(isSetUp);
  const isOwn = (step: Step) => lead.some((word) => isSame(word, step));
  const isForeign = (word: PageWord) =>
    setUps.some((step) => isOf(word, step)) && !setUps.some((step) => isSame(word, step));

  const textOf = (step: Step) => toText(step.target, fill(step));
  const said = rest.map((word) => toText(toPath(word), toArgs(word)));
  const view = steps.findIndex(isView);
  const others = steps.slice(0, view < 0 ? undefined : view).filter((step) => !(isSetUp(step) && isOwn(step)));
  const at = others.findIndex(isSetUp);
  const isManner = (word: PageWord) => toArgs(word)[0] === 'set';
  const own = lead.filter((word) => !isManner(word));
  const foreign = own.findIndex(isForeign);
  // And what stands behind it.
  const seen = view < 0 ? [] : steps.slice(view).filter((step) => !isView(step) || !said.includes(textOf(step)));
  const ours = others.map(textOf);
  return [
    ...others.slice(0, at < 0 ? undefined : at),
    ...lead.filter(isManner),
    ...(at < 0 ? [] : others.slice(at)),
    ...own.slice(0, foreign < 0 ? undefined : foreign),
    ...seen,
    ...(foreign < 0 ? [] : own.slice(foreign)),
    // A snippet that is left says some of it once more.
    ...rest.filter((_, index) => !ours.includes(said[index] as string)),
  ];
}
