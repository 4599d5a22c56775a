import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../src/config/nearest.js';

describe('findNearest', () => {
  it('is not put off by upper case and dashes', () => {
    expect(findNearest('Privacy_URL', ['privacyUrl', 'theme'])).toBe('privacyUrl');
  });

  it('counts two neighbours that changed places as one slip', () => {
    expect(findNearest('mtao', ['mto', 'mato'])).toBe('mto');
    expect(findNearest('hsots', ['posts', 'hosts'])).toBe('hosts');
  });

  it('takes the nearer one', () => {
    expect(findNearest('opt-ou', ['opt-in', 'opt-out'])).toBe('opt-out');
  });

  it('knows a word of many by its beginning, or one less', () => {
    expect(findNearest('category', ['theme', 'categories'])).toBe('categories');
    expect(findNearest('expires', ['expiresDays', 'exempt'])).toBe('expiresDays');
  });

  it('takes no short word for another one', () => {
    expect(findNearest('on', ['auto', 'off'])).toBeUndefined();
    expect(findNearest('none', ['on', 'off'])).toBeUndefined();
    expect(findNearest('of', ['on', 'off'])).toBeDefined();
  });
});
