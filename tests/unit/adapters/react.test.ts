// @vitest-environment happy-dom
import { act, createElement, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConsentProvider, Gate } from '../../../src/adapters/react.js';
import { type ConsentGate, createConsent } from '../../../src/index.js';
import { createJar } from '../state/cookies.js';

const page = window as Pick<Window, 'consentgate'>;

beforeEach(() => {
  createJar();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function App({ onStart }: { onStart: (gate: ConsentGate) => void }) {
  useEffect(() => {
    const gate = createConsent({ ui: 'off' });
    onStart(gate);
    return () => gate.destroy();
  }, [onStart]);
  const gate = createElement(Gate, { consent: 'marketing', fallback: 'A film' }, 'The film');
  return createElement(ConsentProvider, null, gate);
}

describe('an app of React that starts consentgate in an effect, above a provider without options', () => {
  it.each([
    ['', false],
    ['in strict mode', true],
  ])('has what is granted drawn %s', async (_, isStrict) => {
    const complain = vi.spyOn(console, 'error');
    const onStart = vi.fn<(gate: ConsentGate) => void>();
    const place = document.createElement('main');
    const root = createRoot(place);
    // The effects of what is within come first: the provider finds nobody, and waits in the queue.
    const app = createElement(App, { onStart });
    await act(async () => root.render(isStrict ? createElement(StrictMode, null, app) : app));
    const consent = onStart.mock.lastCall?.[0];
    expect(onStart).toHaveBeenCalledTimes(isStrict ? 2 : 1);
    expect(page.consentgate).toBe(consent);
    expect(place.textContent).toBe('A film');
    await act(async () => consent?.grant('marketing'));
    expect(place.textContent).toBe('The film');
    await act(async () => root.unmount());
    expect('consentgate' in page).toBe(false);
    expect(complain).not.toHaveBeenCalled();
  });
});
