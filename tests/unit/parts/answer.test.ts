// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseCore } from '../../../src/config/parse.js';
import type { Inside } from '../../../src/inside.js';
import { mountAnswer } from '../../../src/parts/answer.js';
import { createStore } from '../../../src/state/consent.js';

const services = [
  { id: 'chat', name: 'Chat', category: 'functional', cookies: ['chat_*'], storage: ['chat.state'] },
  { id: 'shop', name: 'Shop', category: 'necessary', cookies: ['session'] },
];

/** The visitor's answers as the core takes them; returns the parts that are fetched for one. */
function answer(choice: 'acceptAll' | 'rejectAll', given: readonly object[] = services) {
  const raw = { services: given };
  const config = parseCore(raw);
  const store = createStore(
    config,
    () => ({ dnt: false, gpc: false }),
    () => {},
  );
  const use = vi.fn();
  const api = { has: store.allows };
  mountAnswer({ config, raw, store, use, api, made: {}, tellTabs() {} } as unknown as Inside)[choice]();
  return use.mock.calls.map(([name]) => name as string);
}

const write = (text: string) => {
  document.cookie = text;
};

afterEach(() => {
  for (const name of ['consentgate', 'chat_id', 'xchat_id', 'session', 'own'])
    write(`${name}=;expires=Thu, 01 Jan 1970 00:00:00 GMT`);
  localStorage.clear();
});

describe('a refusal', () => {
  it('fetches nothing for a visitor who never agreed to anything', () => {
    write('session=1');
    write('own=chat_id');
    write('xchat_id=1');
    localStorage.setItem('cart', '1');
    expect(answer('rejectAll')).toEqual([]);
    expect(answer('rejectAll', [])).toEqual([]);
  });

  it.each([
    ['a cookie', () => write('chat_id=1')],
    ['a key of the storage', () => localStorage.setItem('chat.state', '1')],
  ])('has %s erased that a service has left from a yes which has expired', (_, leave) => {
    leave();
    expect(answer('rejectAll')).toEqual(['vendors']);
  });

  it('does so where the site says more of a cookie than its name', () => {
    write('chat_id=1');
    const [chat] = services;
    expect(answer('rejectAll', [{ ...chat, cookies: [{ name: 'chat_id', life: 60 }] }])).toEqual(['vendors']);
  });

  it('counts where the page may not even look for cookies', () => {
    const cookie = vi.spyOn(document, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    expect(answer('rejectAll')).toEqual([]);
    cookie.mockRestore();
  });
});

describe('a yes', () => {
  it('leaves what its services have stored', () => {
    write('chat_id=1');
    expect(answer('acceptAll')).toEqual([]);
  });

  it('does not wait for the storage of the page to be opened', () => {
    const open = vi.spyOn(window, 'localStorage', 'get');
    answer('acceptAll');
    answer('rejectAll', []);
    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
  });
});
