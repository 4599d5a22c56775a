// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { completeService } from '../../../src/services/find.js';
import type { StepValue, Stub } from '../../../src/services/service.js';
import { createEarlyStubs } from '../../../src/signals/early-stubs.js';
import { createHolder, type Holder } from '../../../src/signals/holder.js';
import { type CallState, callPath, fillIn, runStep } from '../../../src/signals/vendor-calls.js';
import { createStub, findQueue, takeHeld } from '../../../src/signals/vendor-stubs.js';

type Page = Record<string, never>;
const page = window as unknown as Record<string, unknown>;
const names = ['q', 'fn', 'list', 'vendor', 'hbspt', 'fbq', '_paq'];
afterEach(() => {
  for (const name of names) delete page[name];
});
const state = (stubs: readonly Stub[] = [], settings = {}): CallState => ({ stubs, settings, options: {}, front: 0 });
const kind = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);

describe('settings in recipes', () => {
  it('keep their type alone, are texts inside of texts, and a missing one makes the whole missing', () => {
    expect(fillIn('{id}', { id: 7 })).toBe(7);
    expect(fillIn('a-{id}-{id}', { id: 7 })).toBe('a-7-7');
    expect(fillIn('{no}', {})).toBeUndefined();
    expect(fillIn({ a: ['{id}', { b: '{no}' }] }, { id: 1 })).toBeUndefined();
    expect(fillIn({ a: ['{id}', true, 3] }, { id: 1 })).toEqual({ a: [1, true, 3] });
    // A value is never looked at as a pattern.
    expect(fillIn('x{id}', { id: '{other}$&' })).toBe('x{other}$&');
  });

  it('fill names as well', () => {
    expect(fillIn({ '{id}': [] }, { id: 'a' })).toEqual({ a: [] });
    expect(fillIn({ '{no}': [] }, {})).toBeUndefined();
  });

  it('the time is a date as an argument and a number inside', () => {
    expect(fillIn(['js', '{now}'], {})).toEqual(['js', expect.any(Date)]);
    expect(fillIn([{ start: '{now}' }], {})).toEqual([{ start: expect.any(Number) }]);
  });
});

describe('queues', () => {
  it('have exactly the vendor’s form: an array, several arguments, an Arguments object', () => {
    runStep({ op: 'pushArray', target: 'q', args: ['a', 1] }, state(), false);
    runStep({ op: 'pushArgs', target: 'q', args: ['b', { c: 1 }] }, state(), false);
    expect(page.q).toEqual([['a', 1], 'b', { c: 1 }]);
    createStub({
      form: 'function',
      name: 'fn',
      queue: '.queue',
      entry: 'arguments',
      fields: { version: '2' },
      alias: 'q',
    });
    createStub({ form: 'function', name: 'list', queue: '.q', entry: 'array' });
    (page.fn as (...args: unknown[]) => void)('x', 1);
    (page.list as (...args: unknown[]) => void)('y');
    const [first] = (page.fn as unknown as { queue: unknown[] }).queue;
    expect([kind(first), [...(first as [])]]).toEqual(['Arguments', ['x', 1]]);
    expect((page.list as unknown as { q: unknown[] }).q).toEqual([['y']]);
    expect((page.fn as unknown as { version: string }).version).toBe('2');
  });

  it('take the default in front of what the page has put there, as long as nobody reads them', () => {
    const stub: Stub = { form: 'array', name: 'q' };
    page.q = ['event'];
    const calls = state([stub]);
    runStep({ op: 'pushArgs', target: 'q', args: ['consent', 'default'] }, calls, true);
    runStep({ op: 'pushArgs', target: 'q', args: ['more'] }, calls, true);
    runStep({ op: 'pushArgs', target: 'q', args: ['consent', 'update'] }, calls, false);
    expect(page.q).toEqual(['consent', 'default', 'more', 'event', 'consent', 'update']);
    const heard: unknown[] = [];
    page.q = { push: (...entries: unknown[]) => heard.push(...entries) };
    expect(findQueue(stub)).toBeUndefined();
    runStep({ op: 'pushArgs', target: 'q', args: ['late'] }, state([stub]), true);
    expect(heard).toEqual(['late']);
  });

  it('a stub leaves what is there, and hands over once its vendor can be called', () => {
    const own = () => {};
    page.fn = own;
    createStub({ form: 'function', name: 'fn', queue: '.q', entry: 'arguments' });
    expect(page.fn).toBe(own);
    createStub({ form: 'function', name: 'fbq', queue: '.queue', entry: 'arguments' });
    const heard: unknown[] = [];
    Object.assign(page.fbq as object, { callMethod: (...args: unknown[]) => heard.push(args) });
    (page.fbq as (...args: unknown[]) => void)('track');
    expect(heard).toEqual([['track']]);
  });
});

describe('calls', () => {
  it('wait for what is not there, and take the options of earlier steps', () => {
    const calls = state();
    runStep({ op: 'option', target: 'vendor.init', args: [{ quiet: true }] }, calls, false);
    const step = { op: 'call', target: 'vendor.init', args: ['key', { host: 'h' }] } as const;
    expect(runStep(step, calls, false)).toBe(false);
    const heard: unknown[] = [];
    page.vendor = { init: (...args: unknown[]) => heard.push(args) };
    expect(runStep(step, calls, false)).toBe(true);
    expect(heard).toEqual([['key', { host: 'h', quiet: true }]]);
  });

  it('without their settings are passed over', () => {
    expect(runStep({ op: 'set', target: 'q', args: ['{no}'] }, state(), false)).toBe(true);
    expect(page.q).toBeUndefined();
  });

  it('of the page are kept at any depth, and are nobody’s to answer', () => {
    const held = createHolder() as Holder & { forms: { create(options: object): void } };
    page.hbspt = held;
    held.forms.create({ id: 1 });
    held('plain');
    expect(callPath(page, 'hbspt.forms.create', [{}])).toBe(false);
    const calls = takeHeld('hbspt');
    expect(calls.map((call) => [call.path, [...call]])).toEqual([
      ['.forms.create', [{ id: 1 }]],
      ['', ['plain']],
    ]);
    expect(page.hbspt).toBeUndefined();
  });
});

describe('values that are set', () => {
  const set = (target: string, value: StepValue) =>
    runStep({ op: 'set', target, args: [value] }, state([], { id: 'a' }), false);
  it('go to their path, and an object adds to the one that the page has put there', () => {
    page.vendor = { app: 1, name: 'Ann' };
    set('vendor', { app: 2, off: true });
    expect(page.vendor).toEqual({ app: 2, name: 'Ann', off: true });
    page.list = [];
    set('list._i', { '{id}': [] });
    set('list._i.{id}._u', 'address');
    expect((page.list as unknown as { _i: { a: { _u: string } } })._i.a._u).toBe('address');
    set('vendor', 'text');
    expect(page.vendor).toBe('text');
  });
});

describe('early stubs', () => {
  const service = (id: string, rest = {}) => completeService({ id, name: id, category: 'marketing', ...rest });
  it('are there for what we load, in every way of saying so, and for nothing else', () => {
    expect(createEarlyStubs([service('meta-pixel')], {})).toBe(false);
    expect(page.fbq).toBeUndefined();
    expect(createEarlyStubs([service('meta-pixel', { load: true }), service('matomo')], { matomoLoad: '' })).toBe(
      false,
    );
    expect(page._paq).toEqual([]);
    (page as Page & { fbq: (...args: unknown[]) => void }).fbq('track', 'X');
    expect([...((page.fbq as Holder).held[0] ?? [])]).toEqual(['track', 'X']);
    expect(createEarlyStubs([service('x-widgets', { load: true })], {})).toBe(true);
    expect(createEarlyStubs([service('matomo', { load: 'false' })], { matomoMode: 'cookieless' })).toBe(false);
    expect(createEarlyStubs([service('matomo', { load: true, mode: 'cookieless' })], {})).toBe(true);
  });
});
