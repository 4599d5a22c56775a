// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leaveTheme } from '../../../src/config/theme.js';
import { type ConsentOptions, createConsent } from '../../../src/index.js';
import { createJar } from '../state/cookies.js';

const say = () => vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => vi.restoreAllMocks());

const files = readdirSync('themes').map((file) => file.replace('.css', ''));
const named = files.filter((name) => !['auto', 'light', 'dark'].includes(name));

describe('a theme that is named on npm', () => {
  it.each(named)(
    'is none that the page would be asked for in vain, and the console names what to import: %s',
    (theme) => {
      const said = say();
      expect(leaveTheme({ theme, layout: 'bar' })).toEqual({ theme: 'auto', layout: 'bar' });
      expect(said.mock.calls.flat().join()).toContain(`import 'consentgate/themes/${theme}.css'`);
    },
  );

  it('is told with the nearest one where there is no such theme', () => {
    const said = say();
    leaveTheme({ theme: 'terminl' });
    expect(said.mock.calls.flat().join()).toMatch(/there is no such theme; did you mean "terminal"\?$/);
  });

  it.each([
    {},
    { theme: null },
    { theme: 'auto' },
    { theme: 'dark' },
    { theme: '/css/consent.css' },
    { theme: 'quiet', base: '/consentgate/' },
  ])('is taken where it can be found: %j', (raw) => {
    const said = say();
    expect(leaveTheme(raw)).toBe(raw);
    expect(said).not.toHaveBeenCalled();
  });

  it('shows the visitor a banner without an address of nobody’s', async () => {
    createJar();
    const said = say();
    const gate = createConsent({ theme: 'terminal' } as ConsentOptions);
    await vi.waitFor(() => expect(document.querySelector('[data-consentgate=banner]')).not.toBeNull());
    expect(document.querySelector('link')).toBeNull();
    expect(said).toHaveBeenCalledOnce();
    gate.destroy();
  });
});
