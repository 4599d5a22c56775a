import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreOptions, partOptions } from '../../../src/config/options.js';
import { parseCore, toList } from '../../../src/config/parse.js';
import { isUnderstood, parseAll } from '../../../src/config/parse-all.js';
import { findProblems } from '../../../src/config/problems.js';

const complete = (raw: Record<string, unknown>) => parseAll(parseCore(raw, true), raw);
const table: Readonly<Record<string, string>> = { ...coreOptions, ...partOptions };

describe('the option table', () => {
  it('names no option twice', () => {
    expect(Object.keys(table).length).toBe(Object.keys(coreOptions).length + Object.keys(partOptions).length);
  });

  it('has the closed word first', () => {
    expect(complete({})).toMatchObject({
      mode: 'opt-in',
      dnt: 'honor',
      gpc: 'honor',
      block: 'known',
      beaconMode: 'cookieless',
      beacon: '',
      receipts: '',
    });
  });
});

describe('what is not understood', () => {
  const words = Object.entries(table).filter(([, row]) => row.includes('|'));

  it.each(words)('%s stays at its default', (name, row) => {
    for (const value of ['', 'OPT-OUT', 'optout', 'true', true, 0, null, undefined, {}, [], 'constructor', row]) {
      expect(complete({ [name]: value })[name as 'mode']).toBe(row.split('|')[0]);
    }
    for (const word of row.split('|')) expect(complete({ [name]: word })[name as 'mode']).toBe(word);
  });

  it.each(['privacyUrl', 'imprintUrl', 'theme', 'receipts'] as const)(
    'an address that would run a script never gets into %s',
    (name) => {
      for (const address of [
        'javascript:alert(1)',
        'JavaScript:alert(1)',
        'data:text/html,<script>',
        'vbscript:x',
        'blob:x',
        ' javascript:alert(1)',
        'java\nscript:alert(1)',
      ]) {
        expect(complete({ [name]: address })[name]).toBe(complete({})[name]);
      }
      for (const address of [
        '/privacy',
        'privacy',
        './a:b',
        '?p',
        '#p',
        'https://a.example/:x',
        'http://a.example',
        '//a.example/p',
      ]) {
        expect(complete({ [name]: address })[name]).toBe(address);
      }
    },
  );

  it('never throws, and is always told', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string()),
      fc.constant({ a: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(table)), value, (name, any) => {
        const raw = { [name]: any };
        const config = complete(raw);
        const problems = findProblems(raw);
        // The cheap look may ask for an explanation too often, but never too seldom.
        if (problems.length && !['services', 'categories', 'exempt', 'allow', 'texts'].includes(name)) {
          const taken = (config as unknown as Record<string, unknown>)[name];
          expect(isUnderstood(config, raw) && taken !== `${any}`).toBe(false);
        }
      }),
    );
  });
});

describe('lists', () => {
  it('may be text with blanks, commas or lines, or an array', () => {
    for (const list of ['a b', 'a,b', ' a, b ', 'a\n\tb,', ['a', 'b']]) expect(toList(list)).toEqual(['a', 'b']);
    for (const list of ['', ' ', ',', []]) expect(toList(list)).toEqual([]);
  });

  it('of services take ids and descriptions', () => {
    const chat = { id: 'chat', name: 'Chat', category: 'functional', hosts: ['chat.example'] };
    expect(complete({ services: ['youtube', chat, { id: 'matomo' }] }).services).toEqual([
      { id: 'youtube', name: 'youtube' },
      chat,
      { id: 'matomo', name: 'matomo' },
    ]);
  });

  it('of categories leave out what a receipt cannot carry', () => {
    expect(complete({ categories: ['analytics', 'a.b', '', 7, 'own_one'] }).categories).toEqual([
      'analytics',
      'own_one',
    ]);
  });
});

describe('isUnderstood', () => {
  it('says no to a wrong word, an unknown name and an unreadable source', () => {
    const look = (raw: Record<string, unknown>, isSound = true) =>
      isUnderstood(parseAll(parseCore(raw, isSound), raw), raw);
    expect(look({ mode: 'opt-out', revision: 2, nonce: undefined })).toBe(true);
    expect(look({ mode: 'optout' })).toBe(false);
    expect(look({ moode: 'opt-out' })).toBe(false);
    expect(look({ privacyUrl: 'javascript:alert(1)' })).toBe(false);
    expect(look({}, false)).toBe(false);
  });
});

describe('the region', () => {
  it.each([
    ['', 'opt-in', []],
    ['eu', 'opt-in', []],
    ['uk', 'opt-in', ['analytics']],
    ['GB', 'opt-in', ['analytics']],
    ['us', 'opt-out', []],
    ['US-CA', 'opt-out', []],
    ['br', 'opt-in', []],
  ])('%s runs %s, with %j exempt', (region, mode, exempt) => {
    expect(complete({ region })).toMatchObject({ region, mode, exempt });
    expect(findProblems({ region })).toEqual([]);
  });

  it('gives way to what the site says itself', () => {
    expect(complete({ region: 'us', mode: 'opt-in' }).mode).toBe('opt-in');
    expect(complete({ region: 'uk', exempt: '' }).exempt).toEqual([]);
    // Ukraine, where a server writes three letters: nothing runs there before a yes.
    expect(complete({ region: 'UKR' })).toMatchObject({ mode: 'opt-in', exempt: [] });
    // A word that does not exist is not read as the loosest one.
    expect(complete({ region: 'us', mode: 'optout' }).mode).toBe('opt-in');
  });

  it('and what is exempt are explained when they cannot be', () => {
    expect(findProblems({ region: 'California' })[0]).toContain('"region" (data-region)');
    expect(findProblems({ exempt: 'analitics' })[0]).toContain('did you mean "analytics"?');
  });
});
