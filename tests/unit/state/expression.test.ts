import { describe, expect, it } from 'vitest';
import { evaluateExpression } from '../../../src/state/expression.js';
import type { Choice, Decision } from '../../../src/types.js';

const choices: Readonly<Record<string, Choice>> = {
  yes: 'granted',
  sure: 'granted',
  no: 'denied',
  never: 'denied',
  open: 'undecided',
};
const evaluate = (expression: string) =>
  evaluateExpression(expression, (id): Decision | undefined => {
    const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
    return choice && { choice, source: 'visitor' };
  });

describe('evaluateExpression', () => {
  it.each([
    ['yes', true],
    ['no', false],
    ['open', false],
    // all of them
    ['yes sure', true],
    ['yes no', false],
    ['yes open', false],
    ['  yes \n\t sure  ', true],
    // any of them
    ['yes|no', true],
    ['no|yes', true],
    ['no|never', false],
    ['no | yes', true],
    ['no| yes', true],
    ['open|no', false],
    ['no|never|yes', true],
    // `|` binds closer than the blank
    ['no|yes sure', true],
    ['no|yes never', false],
    ['yes no|sure', true],
    // denied, and only that
    ['!no', true],
    ['!yes', false],
    ['!open', false],
    ['!no yes', true],
    ['!no|open', true],
    ['!yes|no', false],
    ['!no !never', true],
    ['!no !yes', false],
  ])('%j is %s', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '|',
    '!',
    '!|!',
    'unknown',
    '!unknown',
    'yes unknown',
    'yes|unknown',
    'unknown|yes',
    'yes||sure',
    '|yes',
    'yes|',
    '!!no',
    'yes,sure',
    'YES',
    'constructor',
    '__proto__',
    '!toString',
    '☃',
  ])('%j names something unknown, so the tag stays held', (expression) => {
    expect(evaluate(expression)).toBeUndefined();
  });
});
