// @vitest-environment node
import { expect, it } from 'vitest';
import type { ConsentMethod, StoredReceipt } from '../../../src/collector/stores/store.js';
import { countConsent } from '../../../src/report/consent-numbers.js';

it('a newsletter form is no answer to the banner: the opt-in rate stays what it was', async () => {
  const receipt = (method: ConsentMethod, choices: Record<string, boolean>) =>
    ({ time: 0, record: { event: 'given', method, choices, policy: '1', ui: 'card' } }) as unknown as StoredReceipt;
  const list = [receipt('banner-accept-all', { analytics: true }), receipt('form', { analytics: false })];
  const { byDay, numbers } = await countConsent(
    (async function* () {
      yield list;
    })(),
  );
  expect(byDay.get('1970-01-01')?.answers).toBe(1);
  expect(numbers.categories).toEqual([{ category: 'analytics', answers: 1, granted: 1, rate: 1 }]);
});
