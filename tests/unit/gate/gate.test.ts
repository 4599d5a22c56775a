// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGate } from '../../../src/gate/gate.js';

let granted: Set<string>;
let known: Set<string>;
let fired: string[];
const onChange = vi.fn();
const take = vi.fn((_: Element) => false);

beforeEach(() => {
  granted = new Set();
  known = new Set(['a', 'b']);
  fired = [];
  onChange.mockReset();
  take.mockReset().mockReturnValue(false);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function open(html = '') {
  document.body.innerHTML = html;
  const gate = createGate({
    allows: (element) => {
      const { consent = '' } = (element as HTMLElement).dataset;
      return known.has(consent) ? granted.has(consent) : undefined;
    },
    release: {
      fire: (elements) => fired.push(...elements.map(({ id }) => id)),
      sweep() {},
      ran: new Map(),
      isOurs: () => false,
      isAgain: () => false,
      cancel: () => undefined,
      take,
    },
    signal: new AbortController().signal,
    onChange,
    onWithdrawn() {},
  });
  gate.look();
  return gate;
}
const tag = (id: string, consent = 'a') => `<script type="text/plain" data-consent="${consent}" id="${id}">1</script>`;
const video = (id: string, consent = 'a') => `<video data-consent="${consent}" id="${id}"></video>`;
const find = (id: string) => document.getElementById(id) as Element;

describe('the gate', () => {
  it('holds until it may fire, then fires in document order, each once', () => {
    granted.add('b');
    const gate = open(tag('1') + tag('2', 'b') + tag('3') + video('4'));
    expect(fired).toEqual(['2']);
    granted.add('a');
    gate.update();
    gate.update();
    gate.look([...document.querySelectorAll('[data-consent]')]);
    expect(fired).toEqual(['2', '1', '3', '4']);
  });

  it('fires what the site marks anew with something that is granted', () => {
    granted.add('b');
    const gate = open(tag('1') + video('2'));
    for (const id of ['1', '2']) (find(id) as HTMLElement).dataset.consent = 'b';
    gate.look([find('1'), find('2')]);
    gate.look([find('1'), find('2')]);
    expect(fired).toEqual(['1', '2']);
  });

  it('keeps what is out of the page when it is granted, and fires it when it comes back', () => {
    const gate = open(tag('1') + tag('2'));
    const away = find('1');
    away.remove();
    granted.add('a');
    gate.update();
    expect(fired).toEqual(['2']);
    document.body.append(away);
    gate.look([away]);
    gate.look([away]);
    expect(fired).toEqual(['2', '1']);
  });

  it('fires in document order even when the last one was seen first', () => {
    const gate = open();
    document.body.innerHTML = tag('1') + tag('2') + tag('3');
    gate.look([find('3')]);
    gate.look([find('1'), find('2')]);
    granted.add('a');
    gate.update();
    expect(fired).toEqual(['1', '2', '3']);
  });

  it('holds what names something unknown, and warns once for each name', () => {
    const gate = open(tag('1', 'typo') + tag('2', 'typo') + tag('3', 'other'));
    expect(vi.mocked(console.warn).mock.calls.map(([text]) => text)).toEqual([
      expect.stringContaining('"typo"'),
      expect.stringContaining('"other"'),
    ]);
    granted.add('typo');
    gate.update();
    expect(fired).toEqual([]);
    // The catalogue has come.
    known.add('typo');
    gate.update();
    expect(fired).toEqual(['1', '2']);
  });

  it('takes a live script out of the browser’s reach', () => {
    open('<script data-consent="a" id="1" type="module"></script>');
    expect(find('1').getAttribute('type')).toBe('text/plain');
    expect(find('1').getAttribute('data-type')).toBe('module');
  });

  it('takes the address of a live embed away and says so', () => {
    take.mockReturnValue(true);
    open(video('1'));
    expect(take).toHaveBeenCalledWith(find('1'), true);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('data-src'), find('1'));
  });

  it('holds an embed again when consent is taken back', () => {
    granted.add('a');
    const gate = open(video('1') + tag('2'));
    expect(fired.sort()).toEqual(['1', '2']);
    granted.clear();
    gate.update();
    expect(take).toHaveBeenCalledWith(find('1'));
    expect(gate.held()).toEqual([find('1')]);
    granted.add('a');
    fired = [];
    gate.update();
    // A script has run; there is nothing to run again.
    expect(fired).toEqual(['1']);
  });

  it('fires one element whatever the decisions say, and leaves it when they change', () => {
    const gate = open(video('1') + video('2'));
    gate.releaseOnce(find('1'));
    expect(fired).toEqual(['1']);
    take.mockClear();
    gate.update();
    expect(take).not.toHaveBeenCalled();
    expect(gate.held().map(({ id }) => id)).toEqual(['2']);
  });

  it('holds again what was fired once, as soon as a no means it', () => {
    const gate = open(video('1') + video('2'));
    gate.releaseOnce(find('1'));
    gate.releaseOnce(find('2'));
    gate.takeBack((element) => element.id === '1');
    gate.update();
    expect(gate.held().map(({ id }) => id)).toEqual(['1']);
  });

  it('lists the embeds that are held, in document order, and none that have left the page', () => {
    const gate = open(video('1') + tag('2') + video('3'));
    expect(gate.held().map(({ id }) => id)).toEqual(['1', '3']);
    find('1').remove();
    expect(gate.held().map(({ id }) => id)).toEqual(['3']);
  });

  it('tells that what is held has changed, for embeds only', () => {
    const gate = open(tag('1'));
    expect(onChange).not.toHaveBeenCalled();
    document.body.innerHTML = video('2');
    gate.look([find('2')]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
