// @vitest-environment happy-dom
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConsentGate } from '../../../src/index.js';
import { createJar } from '../state/cookies.js';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** A folder for each copy: whatever it is called here, its hooks look for `preact`. */
const folder = mkdtempSync(join(tmpdir(), 'consentgate-'));
const names = ['preact', 'preact/hooks', 'preact/jsx-runtime'];

beforeEach(() => {
  createJar();
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  for (const name of names) vi.doUnmock(name);
  vi.resetModules();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Has our modules meet this copy of Preact, as they do where npm has put the app's beside them. */
async function install(copy: string) {
  const place = join(folder, copy, 'node_modules/preact');
  cpSync(`node_modules/${copy}`, place, { recursive: true });
  const require = createRequire(place);
  vi.resetModules();
  for (const name of names) vi.doMock(name, () => ({ ...require(name) }));
  const adapter = await import('../../../src/adapters/preact.js');
  const { createConsent } = await import('../../../src/index.js');
  return { ...(require('preact') as typeof import('preact')), ...adapter, createConsent };
}

describe.each(['preact-10', 'preact'])('an app of Preact whose copy is %s', (copy) => {
  it('has what is granted drawn', async () => {
    const { h, render, ConsentProvider, Gate, useConsent } = await install(copy);
    let consent: ConsentGate | undefined;
    const drawn = () => {
      const state = useConsent();
      consent = state.consent;
      return h('p', null, state.decisions.marketing?.choice ?? 'nobody knows');
    };
    const app = h(
      ConsentProvider,
      { options: { ui: 'off' } },
      h(drawn, null),
      h(Gate, { consent: 'marketing', fallback: 'A film' }, 'The film'),
    );
    const place = document.createElement('main');
    render(app, place);
    expect(place.innerHTML).toBe('<p>nobody knows</p>A film');
    await vi.waitFor(() => expect(place.innerHTML).toBe('<p>undecided</p>A film'));
    consent?.grant('marketing');
    await vi.waitFor(() => expect(place.innerHTML).toBe('<p>granted</p>The film'));
    render(null, place);
    await vi.waitFor(() => expect(window.consentgate).toBeUndefined());
  });

  it('is shown the settings, and has them saved', async () => {
    const { createConsent } = await install(copy);
    const gate = createConsent();
    gate.open('preferences');
    const press = (selector: string) =>
      vi.waitFor(() => {
        const element = document.querySelector<HTMLElement>(`[data-consentgate=preferences] ${selector}`);
        expect(element).not.toBeNull();
        element?.click();
      });
    await press('input[id*=functional]');
    await press('[data-consent-action=save]');
    await vi.waitFor(() => expect(gate.has('functional')).toBe(true));
    expect(gate.has('!analytics !marketing')).toBe(true);
    gate.destroy();
  });
});

it('npm takes the copy that the app has, of Preact 10 or 11, and puts none beside it', () => {
  expect(dependencies.preact).toBe('^10.5.2 || ^11.0.0');
  // The first one whose `preact/jsx-runtime` is where its package.json says (10.5.2).
  expect(devDependencies['preact-10']).toBe('npm:preact@^10.5.2');
});
