// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { createTabs } from '../../../src/state/tabs.js';

let controllers: AbortController[] = [];
afterEach(() => {
  for (const controller of controllers) controller.abort();
  controllers = [];
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(name = 'consentgate') {
  const controller = new AbortController();
  controllers.push(controller);
  const onNews = vi.fn();
  return { onNews, tell: createTabs(name, controller.signal, onNews), close: () => controller.abort() };
}

it('tells the other tabs, not its own, and only those of the same name', async () => {
  const [here, there, elsewhere] = [open(), open(), open('another')];
  here.tell('a receipt');
  await vi.waitFor(() => expect(there.onNews).toHaveBeenCalledWith('a receipt'));
  expect(here.onNews).not.toHaveBeenCalled();
  expect(elsewhere.onNews).not.toHaveBeenCalled();
});

it('makes text of whatever comes', async () => {
  const { onNews } = open();
  const channel = new BroadcastChannel('consentgate');
  channel.postMessage({ analytics: 'granted' });
  await vi.waitFor(() => expect(onNews).toHaveBeenCalledWith('[object Object]'));
  channel.close();
});

it('looks again when the page comes back, from another tab or from the back/forward cache', () => {
  const { onNews } = open();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(onNews).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(onNews).toHaveBeenCalledTimes(1);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(onNews).toHaveBeenCalledTimes(2);
});

it('does not look a second time when the page is shown for the first time', () => {
  const { onNews } = open();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(onNews).not.toHaveBeenCalled();
});

it('works without a channel', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const { onNews, tell } = open();
  expect(() => tell('a receipt')).not.toThrow();
  window.dispatchEvent(new Event('pageshow'));
  expect(onNews).toHaveBeenCalledTimes(1);
});

it('hears nothing any more when it is over', async () => {
  const [here, there, witness] = [open(), open(), open()];
  there.close();
  here.tell('a receipt');
  window.dispatchEvent(new Event('pageshow'));
  await vi.waitFor(() => expect(witness.onNews).toHaveBeenCalledWith('a receipt'));
  expect(there.onNews).not.toHaveBeenCalled();
});
