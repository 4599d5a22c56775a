import type { Decision } from '../types.js';

/**
 * Evaluates the expression of a tag: `a b` = all of them, `a|b` = any of them, `!a` = `a` is denied.
 * `undefined` when it names nothing, or an id without a decision: such a tag stays held.
 */
export function evaluateExpression(
  expression: string,
  decisionOf: (id: string, isEmbed?: boolean) => Decision | undefined,
  isEmbed?: boolean,
): boolean | undefined {
  let isKnown = true;
  const isTrue = expression
    .replace(/\s*\|\s*/g, '|')
    .trim()
    .split(/\s+/)
    .map((term) =>
      term
        .split('|')
        .map((word) => {
          const choice = decisionOf(word.replace('!', ''), isEmbed)?.choice;
          isKnown &&= !!choice;
          return choice === (/!/.test(word) ? 'denied' : 'granted');
        })
        .includes(true),
    );
  return isKnown ? !isTrue.includes(false) : undefined;
}
