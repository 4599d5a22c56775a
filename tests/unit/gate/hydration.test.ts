// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { isAwaited, isUnplaced } from '../../../src/gate/hydration.js';

const names = ['__next_f', '__sveltekit_1a2b', '$RC'] as const;
const mark = (name: (typeof names)[number]) => Object.assign(window, { [name]: [] });
const draw = (html: string) => {
  document.body.innerHTML = html;
  return document.querySelector('b') as Element;
};

afterEach(() => {
  for (const name of names) delete (window as unknown as Record<string, unknown>)[name];
  document.body.replaceChildren();
  history.scrollRestoration = 'auto';
});

describe('a page that a framework takes over', () => {
  it('is nobody’s to come in a page of plain HTML', () => {
    expect(isAwaited(draw('<p><b></b></p>'))).toBe(false);
  });

  it.each(['__next_f', '$RC'] as const)('is React’s to come until its node bears React’s note (%s)', (name) => {
    mark(name);
    const element = draw('<p><b></b></p>');
    expect(isAwaited(element)).toBe(true);
    Object.assign(element, { __reactFiber$x: {} });
    expect(isAwaited(element)).toBe(false);
  });

  it('is React’s to come in a part that it takes over after the rest', () => {
    const element = draw('<p><!--$--><i><b></b></i><!--/$--></p>');
    // Nobody knows yet that it is React’s.
    expect(isAwaited(element)).toBe(false);
    Object.assign(document.querySelector('p') as Element, { __reactContainer$x: {} });
    expect(isAwaited(element)).toBe(true);
    Object.assign(document.querySelector('i') as Element, { __reactFiber$x: {} });
    expect(isAwaited(element)).toBe(false);
  });

  it('is not React’s to come where others have put it beside such a part', () => {
    const element = draw('<p><!--$--><!--$--><i></i><!--/$--><!--/$--><b></b></p>');
    Object.assign(document.querySelector('p') as Element, { __reactContainer$x: {} });
    expect(isAwaited(element)).toBe(false);
  });

  it('is known as Next’s by its files, before any of its code has run', () => {
    expect(isAwaited(draw('<script type="x" src="/_next/static/a.js"></script><b></b>'))).toBe(true);
  });

  it('is SvelteKit’s to come until it sees to the scrolling', () => {
    mark('__sveltekit_1a2b');
    const element = draw('<b></b>');
    expect(isAwaited(element)).toBe(true);
    history.scrollRestoration = 'manual';
    expect(isAwaited(element)).toBe(false);
  });

  it('is Nuxt’s to come until that is done', () => {
    const element = draw('<div id="__nuxt"><b></b></div>');
    const $nuxt = { isHydrating: true };
    const nuxt = document.getElementById('__nuxt') as Element;
    expect(isAwaited(element)).toBe(true);
    Object.assign(nuxt, { __vue_app__: { $nuxt } });
    expect(isAwaited(element)).toBe(true);
    $nuxt.isHydrating = false;
    expect(isAwaited(element)).toBe(false);
  });

  it('is Astro’s to come island by island', () => {
    const element = draw('<astro-island ssr><b></b></astro-island>');
    expect(isAwaited(element)).toBe(true);
    element.parentElement?.removeAttribute('ssr');
    expect(isAwaited(element)).toBe(false);
  });

  it('has no place yet for what React’s stream has just brought', () => {
    expect(isUnplaced(draw('<div hidden id="S:1"><p><b></b></p></div>'))).toBe(true);
    expect(isUnplaced(draw('<div hidden id="S"><b></b></div>'))).toBe(false);
    expect(isUnplaced(draw('<div id="xS:1"><b></b></div>'))).toBe(false);
  });
});
