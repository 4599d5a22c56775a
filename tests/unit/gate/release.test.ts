// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRelease } from '../../../src/gate/release.js';
import type { Trust } from '../../../src/trusted-types.js';

const trust = ((_: string, text: string) => text) as Trust;
let instance = new AbortController();
const count = () => document.head.querySelectorAll('link[rel=preload]').length;

/** Fires so many marked scripts, as a click does. */
function fire(tags: number) {
  document.body.innerHTML = '<script type="text/plain" data-src="https://ads.example/t.js"></script>'.repeat(tags);
  createRelease(trust, instance.signal, () => {}).fire([...document.querySelectorAll('script')], true);
}

afterEach(() => {
  instance.abort();
  instance = new AbortController();
  vi.restoreAllMocks();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('tags that a click has released', () => {
  const slowly = () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 100;
      return now;
    });
  };

  it('are asked for at once, and not one by one behind all that the click does', () => {
    vi.spyOn(performance, 'now').mockReturnValue(1);
    fire(30);
    expect(count()).toBe(30);
  });

  it('are asked for at once where they are few, however long the click has taken', () => {
    slowly();
    fire(10);
    expect(count()).toBe(10);
  });

  it('are asked for in turns where the page would stand still', () => {
    slowly();
    fire(30);
    expect(count()).toBe(10);
  });
});

it('a picture or a frame that something else keeps the place of waits for its own address', () => {
  for (const place of ['about:blank', '', 'data:image/gif;base64,R0lGOD'])
    document.body.innerHTML += `<img data-consent="a" data-src="https://ads.example/x.gif" src="${place}">`;
  document.body.innerHTML +=
    '<img data-consent="a" data-src="https://ads.example/old.gif" src="https://ads.example/x.gif">';
  const { take } = createRelease(trust, instance.signal, () => {});
  for (const element of document.querySelectorAll('img')) {
    take(element);
    expect([element.dataset.src, element.hasAttribute('src')]).toEqual(['https://ads.example/x.gif', false]);
  }
});
