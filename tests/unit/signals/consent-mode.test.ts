// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { tellConsentMode } from '../../../src/signals/consent-mode.js';
import { tellDataLayer, tellEvent } from '../../../src/signals/events.js';
import type { Choice, Decisions } from '../../../src/types.js';

const page = window as { dataLayer?: unknown[] };
afterEach(() => {
  delete page.dataLayer;
  document.body.replaceChildren();
});

const decide = (choices: Readonly<Record<string, Choice>>): Decisions =>
  Object.fromEntries(
    Object.entries({ necessary: 'granted' as const, ...choices }).map(([id, choice]) => [
      id,
      { choice, source: 'visitor' },
    ]),
  );
const last = () => page.dataLayer?.at(-1) as { 0: string; 1: string; 2: Record<string, unknown>; length: number };

describe('Google Consent Mode v2', () => {
  it('is told by an Arguments object, which is all that gtag.js understands', () => {
    tellConsentMode('default', decide({}), {});
    expect(Object.prototype.toString.call(last())).toBe('[object Arguments]');
    expect([last()[0], last()[1], last().length]).toEqual(['consent', 'default', 3]);
  });

  it('joins a queue that is there already', () => {
    const queue = ['earlier'];
    page.dataLayer = queue;
    tellConsentMode('default', decide({}), {});
    expect(page.dataLayer).toBe(queue);
    expect(queue).toHaveLength(2);
  });

  it('hears `denied` for all seven keys by default, whatever was granted: the update follows', () => {
    tellConsentMode('default', decide({ functional: 'granted', analytics: 'granted', marketing: 'granted' }), {
      consentModeWait: '500',
    });
    expect(last()[2]).toEqual({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
      wait_for_update: 500,
    });
  });

  it.each([
    ['marketing', ['ad_storage', 'ad_user_data', 'ad_personalization']],
    ['analytics', ['analytics_storage']],
    ['functional', ['functionality_storage', 'personalization_storage']],
  ])('hears by an update what %s means', (id, keys) => {
    tellConsentMode('update', decide({ [id]: 'granted' }), {});
    const granted = Object.keys(last()[2]).filter((key) => last()[2][key] === 'granted');
    expect(granted.sort()).toEqual([...keys, 'security_storage'].sort());
    expect(Object.keys(last()[2])).toHaveLength(7);
    expect(last()[1]).toBe('update');
  });

  it('hears `denied` for what is undecided, and for a category that the site does not have', () => {
    tellConsentMode('update', decide({ analytics: 'undecided', social: 'granted' }), {});
    expect(Object.values(last()[2]).filter((state) => state === 'granted')).toHaveLength(1);
  });
});

describe('the dataLayer event', () => {
  it('carries one word per category and service', () => {
    tellDataLayer(decide({ analytics: 'granted', ads: 'denied' }));
    expect(page.dataLayer).toEqual([
      { event: 'consentgate_update', consentgate: { necessary: 'granted', analytics: 'granted', ads: 'denied' } },
    ]);
  });
});

describe('events', () => {
  it('about decisions come from the document', () => {
    const seen: CustomEvent[] = [];
    document.addEventListener('consentgate:change', (event) => seen.push(event as CustomEvent), { once: true });
    const decisions = decide({ analytics: 'granted' });
    tellEvent('change', decisions);
    expect(seen.map(({ detail, target }) => [detail, target])).toEqual([[decisions, document]]);
  });

  it('about elements come from the element, bubble, and say what it is marked with', () => {
    document.body.innerHTML = '<p><video data-consent="marketing" data-service="clips"></video></p>';
    const element = document.querySelector('video') as Element;
    const seen: [unknown, string | undefined][] = [];
    document.addEventListener(
      'consentgate:blocked',
      ({ target, detail }: Event & { detail?: DOMStringMap }) =>
        seen.push([target, `${detail?.consent} ${detail?.service}`]),
      { once: true },
    );
    tellEvent('blocked', (element as HTMLElement).dataset, element);
    expect(seen).toEqual([[element, 'marketing clips']]);
  });
});
