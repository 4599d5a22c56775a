// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../../src/entries/start.js';
import type { ConsentGate } from '../../../src/types.js';

const page = window as { consentgate?: ConsentGate };

afterEach(() => {
  page.consentgate?.destroy();
  delete page.consentgate;
  vi.restoreAllMocks();
  document.head.innerHTML = '';
});

/** Starts; gives the address that the interface is asked for at. Nothing is fetched. */
function startHere(): string | undefined {
  const append = vi.spyOn(document.head, 'append').mockImplementation(() => {});
  start();
  return append.mock.calls.map(([script]) => (script as HTMLScriptElement).src)[0];
}

/** The same in a page whose tag is written like this. */
function startAs(src: string, base?: string): string | undefined {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = src;
  if (base !== undefined) tag.dataset.base = base;
  document.head.append(tag);
  return startHere();
}

describe('the folder of our files', () => {
  it.each(['', '?v=3', '?v=2026/11/29', '#a/b', '?signature=a/b#c/d'])(
    'is that of the tag whose address ends in "%s"',
    (end) => {
      expect(startAs(`https://cdn.example/cg/consentgate.js${end}`)).toBe('https://cdn.example/cg/consentgate-ui.js');
    },
  );

  it.each([
    ['https://files.example/other/', 'https://files.example/other/consentgate-ui.js'],
    // Without the slash it is a folder all the same.
    ['https://files.example/other', 'https://files.example/other/consentgate-ui.js'],
    ['https://files.example/a/../b', 'https://files.example/b/consentgate-ui.js'],
  ])('is the one that the page names, %s', (base, address) => {
    expect(startAs('https://cdn.example/cg/consentgate.js', base)).toBe(address);
  });

  it('is where the page says when our script stands in the page itself', () => {
    const json = document.createElement('script');
    json.type = 'application/json';
    json.dataset.consentgate = '';
    json.textContent = '{"base":"https://files.example/cg/"}';
    document.head.append(json);
    expect(startHere()).toBe('https://files.example/cg/consentgate-ui.js');
  });
});
