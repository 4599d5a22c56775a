// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fillDate, namePlace } from '../../../src/ui/messages.js';

afterEach(() => vi.restoreAllMocks());

const long = { dateStyle: 'long', timeStyle: 'short' } as const;

it('writes a date as the language does', () => {
  const text = fillDate('Am {}.', 1_800_000_000, 'de', long);
  expect(text).toMatch(/^Am \d+\. Januar 2027 um \d\d:\d\d\.$/);
});

it('writes it in numbers where the browser does not know the language, and not in another language', () => {
  vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
  expect(fillDate('{}', 1_800_000_000, 'ga', long)).toMatch(/^2027-01-\d\d \d\d:\d\d$/);
  expect(fillDate('{}', 1_800_000_000, 'ga', { dateStyle: 'long' })).toMatch(/^2027-01-\d\d$/);
});

it('calls a place as the language calls it, or as the words of the language do', () => {
  expect(namePlace('US', { lang: 'de' })).toBe('Vereinigte Staaten');
  expect(namePlace('India', { lang: 'de' })).toBe('India');
  expect(namePlace('none when self-hosted', { lang: 'de' })).toBe('none when self-hosted');
  expect(namePlace('US', { lang: 'mt', countries: { US: 'l-Istati Uniti' } })).toBe('l-Istati Uniti');
});
