// @vitest-environment node
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConsent } from '../../../src/collector/read-consent.js';
import { parseCore } from '../../../src/config/parse.js';
import { createStore } from '../../../src/state/consent.js';
import { encodeReceipt } from '../../../src/state/receipt.js';
import type { Receipt } from '../../../src/types.js';

const time = 1_790_000_000;
const now = () => (time + 60) * 1000;
const receipt: Receipt = {
  id: 'k3v9q0w2m8x4b7ta',
  time,
  revision: '1',
  choices: { functional: 1, analytics: 0, marketing: 5, youtube: 1 },
};
const cookie = (changes: Partial<Receipt> = {}) => `consentgate=${encodeReceipt({ ...receipt, ...changes })}`;
const choices = (header: string | null, options = {}) =>
  Object.fromEntries(Object.entries(readConsent(header, { now, ...options })).map(([id, { choice }]) => [id, choice]));
const nobody = { necessary: 'granted', functional: 'undecided', analytics: 'undecided', marketing: 'undecided' };
const answered = { necessary: 'granted', functional: 'granted', analytics: 'denied', marketing: 'granted' };

describe('readConsent', () => {
  it('reads a receipt among other cookies', () => {
    expect(choices(`a=b; ${cookie()}; c`)).toEqual({ ...answered, youtube: 'granted' });
    expect(readConsent(cookie(), { now }).analytics).toEqual({ choice: 'denied', source: 'visitor' });
    expect(readConsent(cookie(), { now }).necessary).toEqual({ choice: 'granted', source: 'necessary' });
  });

  it.each([
    null,
    '',
    'consentgate',
    'consentgate=',
    'consentgate=garbage',
    'consentgate=1~~~~~',
    cookie().slice(0, 40),
    cookie().replace('consentgate', 'xconsentgate'),
    `consentgate=${'1~'.repeat(100_000)}`,
  ])('grants nothing for %.30j', (header) => {
    expect(choices(header)).toEqual(nobody);
  });

  it('takes the newest sound receipt of several cookies of one name', () => {
    const older = cookie({ time: time - 100, choices: { analytics: 1 } });
    const expected = { ...answered, youtube: 'granted' };
    expect(choices(`${older}; consentgate=x; ${cookie()}`)).toEqual(expected);
    expect(choices(`${cookie()}; ${older}`)).toEqual(expected);
  });

  it('forgets what has expired and what comes from the future', () => {
    expect(choices(cookie({ time: time - 182 * 86_400 }))).toEqual(nobody);
    expect(choices(cookie({ time: time - 181 * 86_400 })).functional).toBe('granted');
    expect(choices(cookie({ time: time + 2 * 86_400 }))).toEqual(nobody);
    expect(choices(cookie(), { expiresDays: 0 })).toEqual(nobody);
  });

  it('keeps the no of another revision, not the yes', () => {
    expect(choices(cookie(), { revision: '2' })).toEqual({ ...nobody, analytics: 'denied', youtube: 'undecided' });
  });

  it('keeps the yes of another revision where the site says that something else has changed', () => {
    const decided = choices(cookie(), { revision: '2, marketing' });
    expect(decided).toMatchObject({ functional: 'granted', analytics: 'denied', youtube: 'undecided' });
    expect(choices(cookie(), { revision: '2 functional' }).functional).toBe('undecided');
  });

  it('knows the categories and the cookie name of the site', () => {
    expect(choices('', { categories: ['chat'] })).toEqual({ necessary: 'granted', chat: 'undecided' });
    expect(choices(cookie().replace('consentgate', 'cg'), { cookieName: 'cg' }).functional).toBe('granted');
    expect(choices(cookie({ choices: { necessary: 0 } })).necessary).toBe('granted');
  });

  it('has no prototype that an id could find something in', () => {
    expect(readConsent(null).constructor).toBeUndefined();
    expect(choices(cookie(), { categories: ['__proto__', 'constructor'] })).toMatchObject({ constructor: 'undecided' });
  });

  it('takes revision and categories in the forms in which the page has them', () => {
    expect(choices(cookie({ revision: '2' }), { revision: 2 }).functional).toBe('granted');
    expect(choices('', { categories: 'chat, maps' })).toEqual({
      necessary: 'granted',
      chat: 'undecided',
      maps: 'undecided',
    });
  });
});

describe('a server and the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('agree on every category, whatever is stored and whichever revision it was asked under', () => {
    const digit = fc.constantFrom(0, 1, 3, 5, 7);
    const id = fc.constantFrom('functional', 'analytics', 'marketing', 'chat', 'youtube', 'necessary');
    const revision = fc.constantFrom('1', '2', '2.0-b');
    const names = fc.constantFrom('functional', 'analytics', 'marketing', 'chat', 'youtube', 'elsewhere');
    fc.assert(
      fc.property(
        fc.dictionary(id, digit, { noNullPrototype: true }),
        revision,
        revision,
        fc.array(names, { maxLength: 3 }),
        (stored, answered, current, revised) => {
          const categories = 'functional analytics marketing chat';
          const text = cookie({ time: Math.floor(Date.now() / 1000), revision: answered, choices: stored });
          const option = [current, ...revised].join(' ');
          vi.stubGlobal('document', { cookie: text });
          const services = [{ id: 'youtube', name: 'YouTube', category: 'marketing' }];
          const config = parseCore({ categories, revision: option, services });
          const page = createStore(config, () => ({ dnt: false, gpc: false })).decisions();
          const server = readConsent(text, { categories, revision: option });
          for (const name of ['necessary', ...categories.split(' ')]) expect(server[name], name).toEqual(page[name]);
          // A server does not know which category a service belongs to: it may ask where the page does not.
          if (server.youtube?.choice === 'granted') expect(page.youtube?.choice).toBe('granted');
          if (stored.youtube === 0) expect(server.youtube).toEqual(page.youtube);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
