// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Inside } from '../../../../src/inside.js';
import { createReports } from '../../../../src/parts/vendor/reports.js';
import type { Ui } from '../../../../src/types.js';

const left = { id: 'chat', erased: [], left: [{ name: 'sid', why: 'HttpOnly' }] };

/** How often the settings are fetched to say it, for a visitor whose answer is this many seconds old, or who has given none. */
function count(report: typeof left | undefined, age: number | undefined, ui = 'on') {
  const prepare = vi.fn();
  const receipt = () => (age === undefined ? null : { time: Math.floor(Date.now() / 1000) - age });
  createReports({
    ...{ config: { ui }, store: { receipt }, tellListeners() {} },
    use: (_: string, run: (part: Ui) => void) => run({ prepare } as unknown as Ui),
  } as unknown as Inside).tellLeft(report ? [report] : []);
  return prepare.mock.calls.length;
}

it('what an answer has left is said, and nothing else is', () => {
  expect(count(left, 0)).toBe(1);
  expect(count({ ...left, left: [] }, 0)).toBe(0);
  expect(count(undefined, 0)).toBe(0);
});

it('what is left on each page anew, of an older answer or of none, is not', () => {
  expect(count(left, 86_400)).toBe(0);
  expect(count(left, undefined)).toBe(0);
});

it('nothing is said by an interface that the site does not want', () => {
  expect(count(left, 0, 'off')).toBe(0);
});

it('what was erased adds up by service, and what is left is the latest word', () => {
  const { add, list } = createReports({ config: {}, tellListeners() {} } as unknown as Inside);
  add([{ id: 'chat', erased: ['a'], left: left.left }]);
  add([{ id: 'chat', erased: ['b', 'a'], left: [] }]);
  expect(list()).toEqual([{ id: 'chat', erased: ['a', 'b'], left: [] }]);
});
