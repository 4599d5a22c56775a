// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanMessage, watchErrors } from '../../../src/beacon/page-errors.js';
import type { TrackCall } from '../../../src/types.js';

describe('cleanMessage', () => {
  it.each([
    ['x is not a function', 'x is not a function'],
    ["Failed to fetch 'https://a.example/b?token=1#c'", "Failed to fetch 'https://a.example/b'"],
    ['No user jane@mail.example (9f86d081884c7d659a2feaa0c55ad015)', 'No user removed (removed)'],
  ])('%s → %s', (message, cleaned) => {
    expect(cleanMessage(message)).toBe(cleaned);
  });
});

describe('watchErrors', () => {
  let controller: AbortController;
  let calls: TrackCall[];
  const fail = (message: string, filename = 'https://shop.example/app.js?v=3') =>
    dispatchEvent(Object.assign(new Event('error'), { message, filename, lineno: 4, colno: 2 }));

  beforeEach(() => {
    controller = new AbortController();
    calls = [];
    watchErrors(controller.signal, (call) => calls.push(call));
  });
  afterEach(() => controller.abort());

  it('tells each error once, with its place', () => {
    fail('boom');
    fail('boom');
    fail('bang', '');
    dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('late') }));
    dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: undefined }));
    expect(calls).toEqual([
      ['event', ['JavaScript Errors', 'https://shop.example/app.js:4:2', 'boom']],
      ['event', ['JavaScript Errors', 'inline:4:2', 'bang']],
      ['event', ['JavaScript Errors', 'unhandledrejection', 'late']],
      ['event', ['JavaScript Errors', 'unhandledrejection', 'undefined']],
    ]);
  });

  it('stops after ten different ones, and at the end', () => {
    for (let i = 0; i < 50; i++) fail(`error ${i}`);
    expect(calls).toHaveLength(10);
    controller.abort();
    fail('late');
    expect(calls).toHaveLength(10);
  });
});
