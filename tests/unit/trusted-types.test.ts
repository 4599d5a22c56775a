import { afterEach, expect, it, vi } from 'vitest';
import { createTrust } from '../../src/trusted-types.js';

afterEach(() => void vi.unstubAllGlobals());

it('returns text as it is where nobody asks for Trusted Types', () => {
  expect(createTrust()('createHTML', '<b>')).toBe('<b>');
});

it('marks text by one policy', () => {
  const createPolicy = vi.fn((_name: string, rules: { createHTML(text: string): string }) => ({
    createHTML: (text: string) => `trusted ${rules.createHTML(text)}`,
  }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  const trust = createTrust();
  expect([trust('createHTML', 'a'), trust('createHTML', 'b')]).toEqual(['trusted a', 'trusted b']);
  expect(createPolicy).toHaveBeenCalledTimes(1);
});

it('asks once for a policy that the page does not allow: each attempt is a violation in its reports', () => {
  const createPolicy = vi.fn(() => {
    throw new TypeError('not allowed by trusted-types');
  });
  vi.stubGlobal('trustedTypes', { createPolicy });
  const trust = createTrust();
  expect([trust('createHTML', 'a'), trust('createScriptURL', 'b')]).toEqual(['a', 'b']);
  expect(createPolicy).toHaveBeenCalledTimes(1);
});
