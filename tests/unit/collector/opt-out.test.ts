// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readOptOutSignal } from '../../../src/collector/opt-out.js';

const read = (...lines: [string, string][]) => {
  const headers = new Headers();
  for (const [name, value] of lines) headers.append(name, value);
  return readOptOutSignal(headers);
};

describe('readOptOutSignal', () => {
  it.each(['1', '10', '1xyz', ' 1 ', '0, 1'])('DNT: %j is on', (value) => {
    expect(read(['DNT', value])).toEqual({ dnt: true, gpc: false });
  });

  it.each(['0', '', 'x', 'yes', '01', 'null', 'unspecified'])('DNT: %j is off', (value) => {
    expect(read(['DNT', value]).dnt).toBe(false);
  });

  it.each([
    ['1', true],
    ['11', false],
    ['ok', false],
    ['false', false],
    ['0', false],
  ])('X-Do-Not-Track: %j is %j', (value, expected) => {
    expect(read(['X-Do-Not-Track', value]).dnt).toBe(expected);
  });

  it.each([
    ['1', true],
    ['11', false],
    ['1;x', false],
    ['true', false],
    ['?1', false],
    ['0', false],
    ['', false],
  ])('Sec-GPC: %j is %j', (value, expected) => {
    expect(read(['Sec-GPC', value])).toEqual({ dnt: false, gpc: expected });
  });

  it('finds one exact 1 among several lines, and both signals at once', () => {
    expect(read(['sec-gpc', '0'], ['sec-gpc', '1']).gpc).toBe(true);
    expect(read(['sec-gpc', '1'], ['dnt', '1'])).toEqual({ dnt: true, gpc: true });
    expect(read()).toEqual({ dnt: false, gpc: false });
  });
});
