// @vitest-environment node
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { remember } from '../../../src/collector/remember.js';

it('reads a text once, a long one each time, and all anew when there are too many', () => {
  const read = vi.fn((text: string) => text.toUpperCase());
  const readAgain = remember(read, 3, 2);
  for (const text of ['a', 'a', 'long', 'long', 'b', 'c', 'a']) expect(readAgain(text)).toBe(text.toUpperCase());
  expect(read.mock.calls.flat()).toEqual(['a', 'long', 'long', 'b', 'c', 'a']);
});

it('keeps what is remembered in the memory, and not the requests that it was in', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const measure = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const readAgain = remember((text) => text.trim(), 100);
  const before = measure();
  for (let at = 0; at < 400; at++) {
    const body = Buffer.from(`title number ${at} of many, all different${'x'.repeat(200_000)}`).toString('latin1');
    readAgain(body.slice(0, 40));
  }
  expect(measure() - before).toBeLessThan(20_000_000);
  expect(readAgain('title')).toBe('title');
});
