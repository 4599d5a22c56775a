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
  const store = createStore(config, () => ({ dnt: false, gpc: false }));
  const use = vi.fn();
  const api = { has: store.allows };
  const { signal } = new AbortController();
  mountAnswer({ config, raw, store, use, api, signal, made: {}, tellTabs() {} } as unknown as Inside)[choice]();
  return use.mock.calls.map(([name]) => name as string);
}

describe('an element of the site that answers', () => {
  const digits = (action: string, list?: string) => {
    write('consentgate=;path=/;expires=Thu, 01 Jan 1970 00:00:00 GMT');
    const raw = { services: [] };
    const config = parseCore(raw);
    const store = createStore(config, () => ({ dnt: false, gpc: false }));
    const api = { has: store.allows };
    const { signal } = new AbortController();
    const inside = { config, raw, store, use() {}, api, signal, made: {}, tellTabs() {} };
    mountAnswer(inside as unknown as Inside).act(action, list);
    return { ...store.receipt()?.choices };
  };

  it.each([' analytics', 'analytics ', 'analytics,functional', 'analytics\n  functional'])(
    'names categories in the way that lists are written in HTML: "%s"',
    (list) => {
      expect(digits('accept-all', list)).toEqual({
        analytics: 1,
        ...(list.includes('functional') && { functional: 1 }),
      });
    },
  );

  it('and means all of them where it names none; an empty list is a slip of the pen, and no yes', () => {
    expect(digits('accept-all')).toEqual({ functional: 1, analytics: 1, marketing: 1 });
    expect(digits('accept-all', '')).toEqual({});
    expect(digits('accept-all', ' ')).toEqual({});
    expect(digits('reject-all', ' ')).toEqual({ functional: 0, analytics: 0, marketing: 0 });
  });
});

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
