// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { arrange, listWords } from '../../../../src/parts/vendor/said.js';
import type { Step, Stub } from '../../../../src/services/service.js';
import type { HeldCall } from '../../../../src/signals/holder.js';

const call = (...args: unknown[]): HeldCall => Object.assign(args, { path: '' });
const step = (target: string, ...args: Step['args']): Step => ({ op: 'call', target, args });
const stubOf = (name: string): Stub => ({ form: 'function', name, queue: '.q', entry: 'arguments' });

/** What the vendor hears, in words. */
const hear = (
  steps: readonly Step[],
  calls: readonly unknown[][],
  settings: Record<string, string>,
  isArray = false,
) => {
  const name = (steps[0] as Step).target.split('.')[0] as string;
  const words = isArray
    ? listWords([{ form: 'array', name }], [[...calls]], [])
    : listWords([stubOf(name)], [[]], [[name, calls.map((args) => call(...args))]]);
  return arrange(steps, words, settings).map((word) =>
    ('op' in word ? word.args : [...((word.call ?? word.entry) as unknown[]), '(page)'])
      .map((arg) => (typeof arg === 'string' ? arg : '…'))
      .join(' '),
  );
};

const meta = [step('fbq', 'init', '{pixelId}'), step('fbq', 'track', 'PageView')];
const google = [step('gtag', 'js', '{now}'), step('gtag', 'config', '{id}')];
const matomo = [
  step('_paq', 'setTrackerUrl', '{url}matomo.php'),
  step('_paq', 'setSiteId', '{siteId}'),
  step('_paq', 'trackPageView'),
];

describe('what a vendor that we load hears of us and of the page', () => {
  it('the page view comes behind what the page says of itself, and ahead of what a visitor has done', () => {
    expect(hear(meta, [['track', 'Lead']], { pixelId: '1' })).toEqual([
      'init {pixelId}',
      'track PageView',
      'track Lead (page)',
    ]);
    expect(
      hear(
        matomo,
        [
          ['setCustomUrl', '/a'],
          ['trackEvent', 'a', 'b'],
        ],
        { siteId: '1', url: '//' },
        true,
      ),
    ).toEqual([
      'setTrackerUrl {url}matomo.php',
      'setSiteId {siteId}',
      'setCustomUrl /a (page)',
      'trackPageView',
      'trackEvent a b (page)',
    ]);
  });

  it('an account that the page sets up itself is not set up twice, and a view that it tells is told once', () => {
    const own = [
      ['init', '1', {}],
      ['track', 'PageView'],
      ['track', 'Lead'],
    ];
    expect(hear(meta, own, { pixelId: '1' })).toEqual([
      'init 1 … (page)',
      'track PageView (page)',
      'track Lead (page)',
    ]);
    expect(
      hear(
        google,
        [
          ['config', 'G-1', {}],
          ['event', 'page_view'],
        ],
        { id: 'G-1' },
      ),
    ).toEqual(['js {now}', 'config G-1 … (page)', 'event page_view (page)']);
    expect(hear(matomo, [['trackPageView']], { siteId: '1', url: '//' }, true)).toEqual([
      'setTrackerUrl {url}matomo.php',
      'setSiteId {siteId}',
      'trackPageView (page)',
    ]);
  });

  it('how the vendor is to work stands ahead of what it begins with', () => {
    // As a number, too.
    expect(hear(meta, [['init', 1]], { pixelId: '1' })).toEqual(['init … (page)', 'track PageView']);
    expect(hear(google, [['set', { user_id: '1' }]], { id: 'G-1' })).toEqual([
      'js {now}',
      'set … (page)',
      'config {id}',
    ]);
    expect(hear(meta, [['set', 'autoConfig', 'false', '1']], { pixelId: '1' })[0]).toBe(
      'set autoConfig false 1 (page)',
    );
  });

  it('a second account of the page’s hears the views that the page tells it of, and no other', () => {
    expect(
      hear(
        meta,
        [
          ['init', '2'],
          ['track', 'PageView'],
        ],
        { pixelId: '1' },
      ),
    ).toEqual(['init {pixelId}', 'init 2 (page)', 'track PageView (page)']);
    expect(
      hear(
        meta,
        [
          ['init', '2'],
          ['track', 'Lead'],
        ],
        { pixelId: '1' },
      ),
    ).toEqual(['init {pixelId}', 'track PageView', 'init 2 (page)', 'track Lead (page)']);
  });

  it('what cannot be compared is said all the same', () => {
    const round: Record<string, unknown> = {};
    round.itself = round;
    expect(hear(meta, [['track', 'Lead', round]], { pixelId: '1' })).toHaveLength(3);
    expect(listWords([{ form: 'array', name: 'uetq' }], [['event', null, {}]], []).length).toBe(3);
    expect(hear(meta, [[null], [undefined]], { pixelId: '1' })).toHaveLength(4);
  });
});
