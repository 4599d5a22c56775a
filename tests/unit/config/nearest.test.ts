import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../src/config/nearest.js';

describe('findNearest', () => {
  it('is not put off by upper case and dashes', () => {
    expect(findNearest('Privacy_URL', ['privacyUrl', 'theme'])).toBe('privacyUrl');
  });

  it('takes the nearer one', () => {
    expect(findNearest('opt-ou', ['opt-in', 'opt-out'])).toBe('opt-out');
  });
});
