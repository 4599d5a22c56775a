import { describe, expect, it } from 'vitest';
import { listServices } from '../../../src/services/campaign-cookie.js';
import { describeServices } from '../../../src/services/details.js';

const own = { id: 'own-utm-cookie', name: 'own-utm-cookie', category: 'analytics' };
const video = { id: 'youtube', name: 'youtube', category: 'marketing' };
const asked = { utm: 'last', utmCookie: 'campaign', utmDays: '30' };
const kept = { name: 'campaign', life: 30 * 86_400 };
const names = (services: readonly { id: string }[]) => services.map(({ id }) => id);

describe('the cookie of the campaign', () => {
  it('is told of where it is kept, once, whether the site lists it or not', () => {
    expect(names(listServices([video], asked))).toEqual(['youtube', 'own-utm-cookie']);
    expect(names(listServices([own, video], asked))).toEqual(['own-utm-cookie', 'youtube']);
    for (const services of [[], [own], [{ ...own, cookies: [] }]])
      expect(describeServices({ ...asked, services }).map(({ stored }) => stored)).toEqual([[kept]]);
  });

  it('is not told of where none is kept', () => {
    expect(listServices([video], {})).toEqual([video]);
    expect(listServices([video], { ...asked, utm: 'off' })).toEqual([video]);
  });

  it("is the site's own where it says so", () => {
    const [told] = describeServices({ ...asked, services: [{ ...own, cookies: ['mine'] }] });
    expect(told?.stored).toEqual([{ name: 'mine', life: null }]);
  });
});
