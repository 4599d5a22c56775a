import { describe, expect, it } from 'vitest';
import { findLocale, readDirection } from '../../../src/locales/find.js';
import { mergeWords } from '../../../src/locales/merge.js';

describe('findLocale', () => {
  it.each([
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['PT-br'], 'pt'],
    [['zh_Hant_TW', 'fr_CA'], 'fr'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['iw'], 'he'],
    [['he ', 'fr'], 'he'],
    [['ja', 'ko'], 'en'],
    [['', 'sv'], 'sv'],
    [[''], 'en'],
    [[], 'en'],
    // The page is English: what the visitor reads besides does not matter.
    [['en-GB', 'fr'], 'en'],
    // No tag of a language, and no name of a property of objects.
    [['constructor', 'd', '*', 'de'], 'de'],
  ])('%j → %s', (tags, id) => {
    expect(findLocale(tags)).toBe(id);
  });

  it('takes languages of the site too', () => {
    expect(findLocale(['ja', 'de'], ['ja'])).toBe('ja');
  });
});

describe('readDirection', () => {
  it.each(['ar', 'he', 'fa-IR', 'ur', 'iw', 'AR'])('%s runs from right to left', (lang) => {
    expect(readDirection(lang)).toBe('rtl');
  });
  it.each(['en', 'arn', 'hu', 'fao', 'de-AR'])('%s runs from left to right', (lang) => {
    expect(readDirection(lang)).toBe('ltr');
  });
});

describe('mergeWords', () => {
  it('lays texts over texts, merges records, and changes neither', () => {
    const base = Object.freeze({ title: 'A', names: Object.freeze({ a: '1', b: '2' }), ok: 'OK' });
    const over = Object.freeze({ title: 'B', names: Object.freeze({ b: '3' }), more: 'C' });
    expect(mergeWords(base, over)).toEqual({ title: 'B', names: { a: '1', b: '3' }, ok: 'OK', more: 'C' });
  });

  it('keeps the word for which a template has left an empty one', () => {
    expect(mergeWords({ rejectAll: 'Reject all', names: { a: '1' } }, { rejectAll: '', names: '' })).toEqual({
      rejectAll: 'Reject all',
      names: { a: '1' },
    });
  });

  it('lets one text stand for a record of forms', () => {
    expect(mergeWords({ services: { one: '{} service', other: '{} services' } }, { services: '{} ×' })).toEqual({
      services: '{} ×',
    });
  });
});
