import type { Decision } from '../types.js';
/**
 * Evaluates the expression of a tag: `a b` = all of them, `a|b` = any of them, `!a` = `a` is denied.
 * `undefined` when it names nothing, or an id without a decision: such a tag stays held.
 */
export declare function evaluateExpression(expression: string, decisionOf: (id: string, isEmbed?: boolean) => Decision | undefined, isEmbed?: boolean): boolean | undefined;
