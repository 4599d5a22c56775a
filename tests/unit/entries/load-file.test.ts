// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { loadFile } from '../../../src/entries/load-file.js';

afterEach(() => {
  vi.restoreAllMocks();
});

type Loader = HTMLScriptElement & { consentgate(part: string): void };

/** Loads a file of which the test tells what has come; nothing is fetched. */
function load(): { loaded: Promise<string>; script: Loader } {
  const append = vi.spyOn(document.head, 'append').mockImplementation(() => {});
  const loaded = loadFile<string>(['https://cdn.example/cg/consentgate-ui.js'], '', (_, text) => text);
  return { loaded, script: append.mock.calls[0]?.[0] as unknown as Loader };
}

it('a file hands over what it brings', async () => {
  const { loaded, script } = load();
  script.consentgate('the interface');
  script.dispatchEvent(new Event('load'));
  expect(await loaded).toBe('the interface');
});

it.each(['load', 'error'])(
  'what hands nothing over has not loaded (%s): a page for all that a server does not know, half a file, an empty one',
  async (type) => {
    const { loaded, script } = load();
    script.dispatchEvent(new Event(type));
    await expect(loaded).rejects.toBe('cannot load https://cdn.example/cg/consentgate-ui.js');
  },
);
