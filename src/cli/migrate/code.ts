import type { Action, Markup } from '../../import/markup/markup.js';

/** Something of a tool that code uses, and what takes its place. */
export interface Use {
  /** Where it begins in the code. */
  readonly at: number;
  readonly text: string;
  readonly instead: string;
}

/** Finds what code uses of the tools; of one place the first line of a tool's list counts. */
export function findUses(tools: readonly Markup[], code: string): Use[] {
  const taken: [from: number, to: number][] = [];
  const uses: Use[] = [];
  for (const [pattern, instead] of tools.flatMap(({ code }) => code))
    for (const { 0: text, index: at } of code.matchAll(new RegExp(pattern, 'g'))) {
      if (taken.some(([from, to]) => at < to && at + text.length > from)) continue;
      taken.push([at, at + text.length]);
      uses.push({ at, text: text.trim(), instead });
    }
  return uses.sort((one, other) => one.at - other.at);
}

/** Finds the control of ours that does just what the code of a handler or of a `javascript:` address does. */
export function findAction(tools: readonly Markup[], code: string): Action | undefined {
  for (const [call, action] of tools.flatMap(({ calls = [] }) => calls)) {
    const whole = `^\\s*(?:javascript:)?\\s*(?:return\\s+|void\\s+)?(?:window\\.)?${call}\\s*;?\\s*(?:(?:return\\s+(?:false|true)|void\\(?\\s*0\\s*\\)?|(?:event|e)\\.preventDefault\\(\\))\\s*;?\\s*)?$`;
    if (new RegExp(whole, 'i').test(code)) return action;
  }
  return undefined;
}
