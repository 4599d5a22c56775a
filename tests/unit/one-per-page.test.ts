// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ConsentGate, createConsent } from '../../src/index.js';
import { createJar } from './state/cookies.js';

const page = window as Pick<Window, 'consentgate'>;
let gates: ConsentGate[] = [];

afterEach(() => {
  for (const gate of gates) gate.destroy();
  gates = [];
  Reflect.deleteProperty(page, 'consentgate');
  vi.restoreAllMocks();
});

function open(): ConsentGate {
  createJar();
  const gate = createConsent({ ui: 'off' });
  gates.push(gate);
  return gate;
}
/** As the README has it, in a script of the page. */
function queueUp(callback: (api: ConsentGate) => void): void {
  page.consentgate ??= [];
  page.consentgate.push(callback);
}

describe('a page whose own scripts wait in the queue', () => {
  it('has them called once, in their order, with the instance that stands by then and has their place', async () => {
    const told: unknown[] = [];
    queueUp((api) => told.push('first', api.has('necessary')));
    queueUp(() => told.push('second'));
    const gate = open();
    expect(page.consentgate).toBe(gate);
    expect(told).toEqual([]);
    await gate.ready;
    await vi.waitFor(() => expect(told).toEqual(['first', true, 'second']));
    queueUp((api) => told.push(api === gate));
    expect(told.slice(3)).toEqual([true]);
  });

  it('has an answer of theirs taken as that of the visitor', async () => {
    queueUp((api) => api.rejectAll());
    const gate = open();
    await vi.waitFor(() => expect(gate.has('!analytics')).toBe(true));
    expect(gate.receipt()?.persisted).toBe(true);
  });

  it('has each called by the instance that stays, where a component is mounted twice', async () => {
    const told: ConsentGate[] = [];
    queueUp((api) => told.push(api));
    open().destroy();
    expect(page.consentgate).toHaveLength(1);
    const gate = open();
    await vi.waitFor(() => expect(told).toEqual([gate]));
    gate.destroy();
    expect('consentgate' in page).toBe(false);
    queueUp((api) => told.push(api));
    const next = open();
    await vi.waitFor(() => expect(told).toEqual([gate, next]));
  });

  it('keeps an element that is called so', () => {
    const element = Object.assign(document.createElement('div'), { id: 'consentgate' });
    Reflect.set(page, 'consentgate', element);
    open().destroy();
    expect(page.consentgate).toBe(element);
  });

  it('may have declared the queue by a name that nobody can take away again', async () => {
    Object.defineProperty(page, 'consentgate', { value: [], writable: true, configurable: false });
    const told: ConsentGate[] = [];
    queueUp((api) => told.push(api));
    const gate = open();
    await vi.waitFor(() => expect(told).toEqual([gate]));
    gate.destroy();
    expect(page.consentgate).toEqual([]);
    queueUp((api) => told.push(api));
    const next = open();
    expect(page.consentgate).toBe(next);
    await vi.waitFor(() => expect(told).toEqual([gate, next]));
  });
});
