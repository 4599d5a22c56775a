// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readOptOutSignals } from '../../../src/state/opt-out-signal.js';

const defined: [object, string][] = [];

/** Puts a property in front of the browser's own, as a value or as a getter. */
function define(owner: object, name: string, value: unknown, get?: () => unknown): void {
  Object.defineProperty(owner, name, { configurable: true, get: get ?? (() => value) });
  defined.push([owner, name]);
}

afterEach(() => {
  for (const [owner, name] of defined.splice(0)) Reflect.deleteProperty(owner, name);
});

const places = [
  ['navigator.doNotTrack', () => navigator, 'doNotTrack'],
  ['window.doNotTrack', () => window, 'doNotTrack'],
  ['navigator.msDoNotTrack', () => navigator, 'msDoNotTrack'],
] as const;

describe.each(places)('Do Not Track in %s', (_, owner, name) => {
  it.each(['1', 1, 'yes', '1xyz', '10'])('%j is on', (value) => {
    define(owner(), name, value);
    expect(readOptOutSignals()).toEqual({ dnt: true, gpc: false });
  });

  // `unspecified` is what Firefox says when nobody has chosen: true in a sloppy test, but no signal.
  it.each(['unspecified', null, undefined, '', '0', 0, 'no', 'yesterday', 'null', ' 1', true, false, {}])(
    '%j is off',
    (value) => {
      define(owner(), name, value);
      expect(readOptOutSignals()).toEqual({ dnt: false, gpc: false });
    },
  );

  it('counts as not seen when its getter throws, and the other places are still read', () => {
    define(owner(), name, undefined, () => {
      throw new Error('blocked');
    });
    expect(readOptOutSignals()).toEqual({ dnt: false, gpc: false });
    const [, other, otherName] = places.find(([place]) => place !== _) as (typeof places)[number];
    define(other(), otherName, '1');
    define(navigator, 'globalPrivacyControl', true);
    expect(readOptOutSignals()).toEqual({ dnt: true, gpc: true });
  });
});

describe('Global Privacy Control', () => {
  it('is on only for true', () => {
    define(navigator, 'globalPrivacyControl', true);
    expect(readOptOutSignals()).toEqual({ dnt: false, gpc: true });
  });

  it.each([false, undefined, null, 1, '1', 'true', {}])('%j is off', (value) => {
    define(navigator, 'globalPrivacyControl', value);
    expect(readOptOutSignals().gpc).toBe(false);
  });

  it('counts as not seen when its getter throws', () => {
    define(navigator, 'globalPrivacyControl', undefined, () => {
      throw new Error('blocked');
    });
    define(navigator, 'doNotTrack', 'yes');
    expect(readOptOutSignals()).toEqual({ dnt: true, gpc: false });
  });
});

it('reads afresh on each call', () => {
  expect(readOptOutSignals().dnt).toBe(false);
  define(navigator, 'doNotTrack', '1');
  expect(readOptOutSignals().dnt).toBe(true);
});
