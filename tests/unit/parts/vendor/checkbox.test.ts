// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCore } from '../../../../src/config/parse.js';
import type { Inside } from '../../../../src/inside.js';
import { mountReceipts } from '../../../../src/parts/receipts.js';
import { watchCheckboxes } from '../../../../src/parts/vendor/checkbox.js';

let controller: AbortController;
const sent = vi.fn(async (_url: URL, _init: RequestInit) => new Response(null, { status: 204 }));

beforeEach(() => {
  controller = new AbortController();
  sent.mockClear();
  vi.stubGlobal('fetch', sent);
  document.body.innerHTML = `<input id="search"><form action="/subscribe"><input id="mail">
    <label><input type="checkbox" id="box" data-service="newsletter"> Send me\n news</label></form>`;
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
});

const field = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector) as E;

function watch(raw: object) {
  const config = parseCore({ revision: '7', ...raw });
  const fetched: string[] = [];
  const inside = {
    ...{ config, raw, signal: controller.signal, store: { signals: () => ({ dnt: false, gpc: true }) } },
    use(name: string, run?: (part: object) => void) {
      fetched.push(name);
      run?.(mountReceipts(inside as unknown as Inside));
    },
  };
  watchCheckboxes('newsletter', inside as unknown as Inside);
  return fetched;
}
const submit = () => field('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
const hidden = () => JSON.parse(field<HTMLInputElement>('[name=consentgate-receipt]').value) as Record<string, unknown>;

describe('a consent checkbox in a form', () => {
  it('is posted where the site has its receipts, as a record by itself', async () => {
    watch({ receipts: 'https://proof.example/consent' });
    field<HTMLInputElement>('#box').checked = true;
    submit();
    await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
    const [url, { body }] = sent.mock.calls[0] as [URL, { body: string }];
    expect(`${url}`).toBe('https://proof.example/consent');
    const record = JSON.parse(body) as Record<string, unknown>;
    const { id, time } = hidden() as { id: string; time: number };
    expect(record).toMatchObject({
      ...{ v: 1, id, prev: null, t: new Date(time * 1000).toISOString(), event: 'given', method: 'form' },
      ...{ choices: {}, services: { newsletter: true }, policy: '7', gpc: true, dnt: false },
      notice: expect.stringMatching(/^sha256-/),
    });
    // The visitor's own choice is another receipt's; and no path is told.
    expect(record).not.toHaveProperty('cookie');
    expect(body).not.toContain('subscribe');
  });

  it('that is left empty is posted as a refusal', async () => {
    watch({ receipts: '/consent' });
    submit();
    await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
    const [, { body }] = sent.mock.calls[0] as [URL, { body: string }];
    expect(JSON.parse(body)).toMatchObject({ event: 'refused', services: { newsletter: false } });
  });

  it('has what posts it fetched when the visitor turns to its form, because the page may go with it', () => {
    const fetched = watch({ receipts: '/consent' });
    field('#search').focus();
    expect(fetched).toEqual([]);
    field('#mail').focus();
    expect(fetched).toEqual(['receipts']);
  });

  it('goes with its form alone where no receipts are asked for', () => {
    const fetched = watch({});
    field('#mail').focus();
    submit();
    expect(fetched).toEqual([]);
    expect(hidden()).toMatchObject({ service: 'newsletter', choice: 'denied', text: 'Send me news' });
  });
});
