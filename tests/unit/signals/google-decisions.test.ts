import { describe, expect, it } from 'vitest';
import { readForGoogle } from '../../../src/signals/google-decisions.js';
import type { Choice, Decisions } from '../../../src/types.js';

const decide = (choices: Record<string, Choice>): Decisions =>
  Object.fromEntries(Object.entries(choices).map(([id, choice]) => [id, { choice, source: 'visitor' }]));

describe('what Google hears of its own services', () => {
  it.each<[Record<string, Choice>, Choice, Choice]>([
    [{ analytics: 'granted', marketing: 'denied' }, 'granted', 'denied'],
    [{ analytics: 'granted', marketing: 'denied', 'google-analytics': 'denied' }, 'denied', 'denied'],
    [{ analytics: 'denied', marketing: 'denied', 'google-analytics': 'granted' }, 'granted', 'denied'],
    // Of two that share their keys, one is enough.
    [{ analytics: 'denied', marketing: 'granted', 'google-ads': 'denied' }, 'denied', 'denied'],
    [
      { analytics: 'denied', marketing: 'denied', 'google-ads': 'denied', 'google-remarketing': 'granted' },
      'denied',
      'granted',
    ],
    // A container has no keys, and others are not Google's.
    [
      { analytics: 'denied', marketing: 'denied', 'google-tag-manager': 'granted', hotjar: 'granted' },
      'denied',
      'denied',
    ],
  ])('%j: %s %s', (choices, analytics, marketing) => {
    const heard = readForGoogle(decide(choices));
    expect([heard.analytics?.choice, heard.marketing?.choice]).toEqual([analytics, marketing]);
  });

  it('a site without these categories has none', () => {
    expect(readForGoogle(decide({ statistics: 'granted' })).analytics).toBeUndefined();
  });
});
