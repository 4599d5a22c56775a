import { describe, expect, it } from 'vitest';
import { decideTouch, decodeTouch, encodeTouch, nameCampaign, readCampaign } from '../../../src/beacon/campaign.js';

const now = 1_700_000_000;
const parameters = 'utm_source=news&utm_campaign=spring+sale';

describe('readCampaign', () => {
  it.each([
    ['https://shop.example/?utm_source=news&utm_campaign=spring%20sale&q=1#x', parameters],
    ['https://shop.example/?mtm_campaign=a&pk_kwd=b&gclid=c', 'mtm_campaign=a&pk_kwd=b'],
    ['https://shop.example/?utm_source=jane@mail.example&utm_id=9f86d081884c7d659a2feaa0c55ad015', ''],
    ['https://shop.example/?utm=1', ''],
    ['https://shop.example/', ''],
    ['', ''],
  ])('%s → %s', (address, expected) => {
    expect(readCampaign(address)).toBe(expected);
  });
});

describe('the text of the cookie', () => {
  it('survives the way there and back', () => {
    const touch = { time: now, parameters: readCampaign('https://a.example/?utm_term=größe;,"x"%2B1&utm_source=ä~b') };
    expect(encodeTouch(touch)).toMatch(/^[\w~%&=+.*-]+$/);
    expect(decodeTouch(encodeTouch(touch), now, 30)).toEqual(touch);
  });

  it.each([
    ['nothing', ''],
    ['no time', `~${parameters}`],
    ['a foreign name', `${now.toString(36)}~email=jane`],
    ['something after it', `${now.toString(36)}~${parameters}~x`],
    ['a script', `${now.toString(36)}~utm_source=<script>`],
    ['too much', `${now.toString(36)}~utm_source=${'x'.repeat(600)}`],
    ['a campaign that is too old', encodeTouch({ time: now - 31 * 86400, parameters })],
    ['a campaign from the future', encodeTouch({ time: now + 3600, parameters })],
  ])('is not understood when it holds %s', (_, text) => {
    expect(decodeTouch(text, now, 30)).toBeNull();
  });
});

describe('decideTouch', () => {
  const old = { time: now - 10, parameters: 'utm_source=a' };
  const fresh = { time: now, parameters: 'utm_source=b' };

  it('keeps the first or takes the last', () => {
    expect(decideTouch(old, fresh, 'first')).toBe(old);
    expect(decideTouch(old, fresh, 'last')).toBe(fresh);
    expect(decideTouch(null, fresh, 'first')).toBe(fresh);
    expect(decideTouch(old, null, 'last')).toBe(old);
    expect(decideTouch(null, null, 'last')).toBeNull();
  });
});

describe('nameCampaign', () => {
  it.each([
    [parameters, 'spring sale', ''],
    ['utm_source=news&utm_medium=mail&utm_term=mugs', 'news', 'mugs'],
    ['mtm_campaign=a&mtm_keyword=b', 'a', 'b'],
    ['utm_campaign=&utm_medium=mail', 'mail', ''],
    ['', '', ''],
  ])('%s → %s, %s', (text, name, keyword) => {
    expect(nameCampaign(text)).toEqual({ name, keyword });
  });
});
