import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { describeLife } from '../../../src/ui/life.js';
import { nameService } from '../../../src/ui/name-service.js';

const day = 86_400;

describe('the life of a cookie', () => {
  it.each([
    [393 * day, '13 months'],
    [400 * day, '13 months'],
    [182.5 * day, '6 months'],
    [180 * day, '6 months'],
    [365 * day, '1 year'],
    [730 * day, '2 years'],
    [10_950 * day, '30 years'],
    [90 * day, '3 months'],
    [45 * day, '45 days'],
    [30 * day, '30 days'],
    [7 * day, '7 days'],
    [day, '1 day'],
    [1800, '30 minutes'],
    [6 * 3600, '6 hours'],
    [90, '2 minutes'],
    [30, '30 seconds'],
    [1, '1 second'],
  ])('of %i seconds is told as %s', (life, text) => {
    expect(describeLife({ name: 'a', life }, en)).toBe(text);
  });

  it('is told in the language, and where nobody has told it', () => {
    expect(describeLife({ name: 'a', life: 7 * day }, { ...en, lang: 'de' })).toBe('7 Tage');
    expect(describeLife({ name: 'a', life: 'session' }, en)).toBe('until you close the browser');
    expect(describeLife({ name: 'a', life: null }, en)).toBe('duration not known');
    expect(describeLife({ name: 'a', life: null, area: 'local' }, en)).toBe('until you delete it');
    expect(describeLife({ name: 'a', life: null, area: 'session' }, en)).toBe('until you close the browser');
  });
});

describe('the name of a service', () => {
  it('is the site’s, or made of the id', () => {
    const name = (id: string, given = id) => nameService({ id, name: given, category: 'marketing' });
    expect([name('youtube'), name('google-maps'), name('linkedin-insight'), name('chat', 'Our chat')]).toEqual([
      'YouTube',
      'Google Maps',
      'LinkedIn Insight',
      'Our chat',
    ]);
  });
});
