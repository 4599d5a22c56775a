import type { Step } from '../services/service.js';
import type { HeldCall } from '../signals/holder.js';
import { fillIn, type Settings } from '../signals/vendor-calls.js';

/** A call as a text that can be compared, however its words are quoted. */
const toText = (path: string, args: unknown) => path + JSON.stringify(args).replace(/"/g, '');

/**
 * Leaves to the page what its calls say of our account as well: a view that stands behind the set-up of another account is counted
 * for each that the vendor knows by then, and ours would be one too many for the one, or the page's left out for the other.
 */
export function leaveToPage(
  steps: readonly Step[],
  held: readonly (readonly [name: string, calls: HeldCall[]])[],
  settings: Settings,
): readonly Step[] {
  const isSetUpOf = ({ args }: Step) => /^\{(?!now|queue)/.test(`${args[1]}`);
  const said = held.flatMap(([name, calls]) => calls.map((call) => ({ path: name + call.path, args: [...call] })));
  const texts = said.map(({ path, args }) => toText(path, args));
  const other = said.findIndex(({ path, args: [word, account] }) =>
    steps.some(
      (step) =>
        isSetUpOf(step) &&
        step.target === path &&
        step.args[0] === word &&
        (fillIn(step.args, settings) as unknown[])[1] !== account,
    ),
  );
  if (other < 0) return steps;
  return steps.filter(
    (step) => isSetUpOf(step) || texts.indexOf(toText(step.target, fillIn(step.args, settings)), other) < 0,
  );
}

/** Leaves out, once each, what a snippet that is still in the page has called and the recipe says as well. */
export function leaveOutSaid(
  name: string,
  calls: readonly HeldCall[],
  said: readonly Step[],
  settings: Settings,
): HeldCall[] {
  const texts = said.map(({ target, args }) => toText(target, fillIn(args, settings)));
  return calls.filter((call) => {
    const index = texts.indexOf(toText(name + call.path, [...call]));
    if (index >= 0) texts.splice(index, 1);
    return index < 0;
  });
}
