// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCore, type RawOptions } from '../../../src/config/parse.js';
import { parseAll } from '../../../src/config/parse-all.js';
import { ConsentError } from '../../../src/errors.js';
import { type Answer, takeAnswer } from '../../../src/state/answer.js';
import { createStore } from '../../../src/state/consent.js';
import { decodeReceipt } from '../../../src/state/receipt.js';
import type { OptOutSignals } from '../../../src/types.js';
import { createJar, disableCookies, forbidCookies } from './cookies.js';

const services = [
  { id: 'ads', name: 'Ads', category: 'marketing' },
  { id: 'clips', name: 'Clips', category: 'marketing', embed: true },
  { id: 'counter', name: 'Counter', category: 'analytics' },
];
let time: number;
let jar: ReturnType<typeof createJar>;

beforeEach(() => {
  time = 1_800_000_000;
  vi.useFakeTimers({ now: time * 1000 });
  jar = createJar();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A page of the site: its own store over the browser's cookies. */
function openPage(options: RawOptions = {}, signals: Partial<OptOutSignals> = {}, isSound = true) {
  const raw = { services, ...options };
  const config = parseAll(parseCore(raw, isSound), raw);
  const state = { dnt: false, gpc: false, ...signals };
  const onChange = vi.fn();
  const store = createStore(config, () => state);
  store.afterChange = onChange;
  const choice = (id: string) => store.decisions()[id]?.choice;
  return {
    store,
    state,
    onChange,
    choice,
    choices: () => Object.fromEntries(Object.entries(store.decisions()).map(([id, decision]) => [id, decision.choice])),
    answer: (answer: Answer) => takeAnswer(answer, store, config),
    /** The digits of the receipt, as a plain object. */
    digits: () => ({ ...store.receipt()?.choices }),
  };
}
const stored = () => jar.get('consentgate')?.value ?? '';

describe('an answer to everything', () => {
  it('is all that is told, where what it replaces is gone', () => {
    const page = openPage({ mode: 'opt-out' });
    page.answer('denied');
    jar.clear();
    const told: unknown[] = [];
    page.onChange.mockImplementation(() => told.push(page.choice('ads')));
    page.answer('denied');
    expect(told).toEqual(['denied']);
  });

  it('is kept, and holds on the next page', () => {
    openPage().answer('granted');
    expect(openPage().choices()).toEqual({
      necessary: 'granted',
      functional: 'granted',
      analytics: 'granted',
      marketing: 'granted',
      ads: 'granted',
      clips: 'granted',
      counter: 'granted',
    });
    openPage().answer('denied');
    const page = openPage();
    expect(page.choice('necessary')).toBe('granted');
    for (const id of ['functional', 'analytics', 'marketing', 'ads', 'clips', 'counter'])
      expect(page.choice(id)).toBe('denied');
  });

  it('writes one digit per category and nothing about services', () => {
    const page = openPage();
    page.answer('granted');
    expect(page.digits()).toEqual({ functional: 1, analytics: 1, marketing: 1 });
  });

  it('replaces what was said about single services', () => {
    const page = openPage();
    page.answer({ ads: 'denied', clips: 'granted' });
    page.answer('granted');
    expect(page.choice('ads')).toBe('granted');
    page.answer({ clips: 'granted' });
    page.answer('denied');
    expect(page.choice('clips')).toBe('denied');
    expect(page.digits()).toEqual({ functional: 0, analytics: 0, marketing: 0 });
  });
});

describe('an answer to something', () => {
  it('leaves the rest open', () => {
    const page = openPage();
    page.answer({ analytics: 'granted' });
    expect(page.choices()).toMatchObject({
      analytics: 'granted',
      counter: 'granted',
      functional: 'undecided',
      marketing: 'undecided',
    });
    expect(page.store.isOpen()).toBe(true);
    page.answer({ functional: 'denied', marketing: 'denied' });
    expect(page.store.isOpen()).toBe(false);
  });

  it('a no to a category takes back what was granted below it', () => {
    const page = openPage();
    page.answer({ clips: 'granted', counter: 'granted' });
    page.answer({ marketing: 'denied' });
    expect(page.choices()).toMatchObject({ marketing: 'denied', ads: 'denied', clips: 'denied', counter: 'granted' });
  });

  it('a yes to a category leaves single refusals standing', () => {
    const page = openPage();
    page.answer({ ads: 'denied' });
    page.answer({ marketing: 'granted' });
    expect(page.choices()).toMatchObject({ marketing: 'granted', clips: 'granted', ads: 'denied' });
  });

  it('a no to a service leaves its category standing', () => {
    const page = openPage();
    page.answer('granted');
    page.answer({ clips: 'denied' });
    expect(page.choices()).toMatchObject({ marketing: 'granted', ads: 'granted', clips: 'denied' });
  });

  it('a service and its category may be answered in one go', () => {
    const page = openPage();
    page.answer({ marketing: 'denied', clips: 'granted' });
    expect(page.choices()).toMatchObject({ marketing: 'denied', ads: 'denied', clips: 'granted' });
  });

  it.each(['no', 'yes', 'true', 'GRANTED', ' granted', '', true, 1, null, undefined, ['granted']])(
    'takes nothing but the two words: %j is neither a yes nor a refusal, and the page’s author is told',
    (word) => {
      const page = openPage();
      page.answer({ analytics: 'granted' });
      const before = [stored(), page.choices(), page.onChange.mock.calls.length];
      const sentence = /"marketing" cannot be .*granted or denied/;
      expect(() => page.answer({ analytics: 'denied', marketing: word } as unknown as Answer)).toThrow(sentence);
      expect(() => page.answer({ marketing: word } as unknown as Answer)).toThrow(ConsentError);
      expect([stored(), page.choices(), page.onChange.mock.calls.length]).toEqual(before);
    },
  );

  it.each(['foo', 'GRANTED', '', true, 5, null, undefined, [], ['granted']])(
    'and one word for everything is one of them, too: not %j',
    (answer) => {
      const page = openPage();
      expect(() => page.answer(answer as Answer)).toThrow(/"set\(\)" cannot be .*granted or denied/);
      expect([stored(), page.onChange.mock.calls]).toEqual(['', []]);
    },
  );

  it.each([
    [{ unknown: 'granted' }],
    [{ analytics: 'granted', unknown: 'denied' }],
    [{ necessary: 'denied' }],
    [{ constructor: 'granted' }],
    [JSON.parse('{"__proto__":"granted"}')],
    [{ Analytics: 'granted' }],
  ] as Answer[][])('throws ConsentError for %j and changes nothing', (answer) => {
    const page = openPage();
    page.answer({ marketing: 'denied' });
    const before = [stored(), page.choices(), page.onChange.mock.calls.length];
    expect(() => page.answer(answer as Answer)).toThrow(ConsentError);
    expect([stored(), page.choices(), page.onChange.mock.calls.length]).toEqual(before);
  });

  it('names every unknown id', () => {
    expect(() => openPage().answer({ foo: 'granted', bar: 'denied' })).toThrow(/"foo".*"bar"/);
  });

  it('may be empty, and is none then', () => {
    const page = openPage();
    page.answer({});
    expect(stored()).toBe('');
    page.answer({ marketing: 'denied' });
    page.answer({});
    expect(openPage().choice('marketing')).toBe('denied');
    expect(page.store.receipt()?.persisted).toBe(true);
  });
});

describe('the receipt', () => {
  it('keeps its random id and takes the time of each answer', () => {
    const page = openPage();
    page.answer('granted');
    const first = page.store.receipt();
    expect(first?.id).toMatch(/^[a-z\d]{16}$/);
    expect(first?.time).toBe(time);
    vi.setSystemTime((time + 90) * 1000);
    page.answer('denied');
    expect(page.store.receipt()).toMatchObject({ id: first?.id, time: time + 90 });
  });

  it('has another id for another visitor', () => {
    openPage().answer('granted');
    const first = stored();
    jar.clear();
    openPage().answer('granted');
    expect(stored().split('~')[1]).not.toBe(first.split('~')[1]);
  });

  it('never carries an earlier time than the word before it', () => {
    const page = openPage();
    page.answer('granted');
    vi.setSystemTime((time - 3600) * 1000);
    page.answer('denied');
    vi.setSystemTime((time + 60) * 1000);
    expect(openPage().choice('marketing')).toBe('denied');
  });

  it('carries a later time than a word from a clock that ran ahead, as long as that one is in force', () => {
    for (const ahead of [0, 29, 30, 45, 58]) {
      vi.setSystemTime((time + ahead) * 1000);
      jar.clear();
      openPage().answer('granted');
      vi.setSystemTime(time * 1000);
      const page = openPage();
      page.answer('denied');
      expect(page.store.receipt()).toMatchObject({ time: time + ahead + 1, persisted: true });
      expect(openPage().choice('marketing')).toBe('denied');
    }
  });

  it('has a later time for another word within the same second', () => {
    openPage().answer({ analytics: 'granted' });
    openPage().answer({ analytics: 'denied' });
    expect(openPage().store.receipt()?.time).toBe(time + 1);
  });

  it.each([
    ['a cookie', () => {}, true],
    ['no cookie', disableCookies, true],
    ['options that cannot be read', () => {}, false],
  ] as const)(
    'is dated ahead by seconds at most by a listener that repeats what it hears, with %s',
    (_, prepare, isSound) => {
      prepare();
      const page = openPage({}, {}, isSound);
      const text = page.answer('granted');
      page.onChange.mockImplementation(() => page.answer({ marketing: 'denied' }));
      page.answer('denied');
      expect(page.store.receipt()?.time).toBeLessThan(time + 10);
      expect(page.onChange.mock.calls.length).toBeLessThan(12);
      expect(text).not.toBe(stored());
    },
  );

  it('is the text that is returned and stored alike', () => {
    const text = openPage().answer({ clips: 'granted' });
    expect(stored()).toBe(text);
    expect(decodeReceipt(text)?.choices.clips).toBe(1);
  });

  it('is stored for the days of the option, for this site only, for a yes and a no alike', () => {
    const lives = (['granted', 'denied'] as const).map((word) => {
      openPage({ expiresDays: 30 }).answer(word);
      const { attributes = '' } = jar.get('consentgate') ?? {};
      expect(attributes).toMatch(/;\s*path=\//);
      expect(attributes).toMatch(/;\s*samesite=lax/i);
      expect(attributes).not.toMatch(/domain/i);
      return Date.parse(/expires=([^;]+)/.exec(attributes)?.[1] ?? '');
    });
    expect(lives).toEqual([(time + 30 * 86_400) * 1000, (time + 30 * 86_400) * 1000]);
  });

  it('takes name and domain of the options', () => {
    openPage({ cookieName: 'choice', cookieDomain: 'shop.example' }).answer('granted');
    expect([...jar.keys()]).toEqual(['choice']);
    expect(jar.get('choice')?.attributes).toMatch(/domain=shop\.example/i);
  });

  it('notes which signals were on and heeded', () => {
    const digit = (signals: Partial<OptOutSignals>, options: RawOptions = {}) => {
      const page = openPage(options, signals);
      page.answer({ marketing: 'granted' });
      return page.digits().marketing;
    };
    expect(digit({})).toBe(1);
    expect(digit({ dnt: true })).toBe(3);
    expect(digit({ gpc: true })).toBe(5);
    expect(digit({ dnt: true, gpc: true })).toBe(7);
    // What is not read cannot have been shown.
    expect(digit({ dnt: true, gpc: true }, { dnt: 'ignore' })).toBe(5);
  });
});

describe('revisions', () => {
  it('a new one asks again about every yes, and keeps every no', () => {
    openPage().answer({ functional: 'granted', analytics: 'denied', marketing: 'granted' });
    const page = openPage({ revision: '2' });
    expect(page.choices()).toMatchObject({ functional: 'undecided', analytics: 'denied', marketing: 'undecided' });
    expect(page.store.isOpen()).toBe(true);
  });

  it('one that names what has changed asks about that alone, and the answer carries the rest along', () => {
    openPage().answer({ functional: 'granted', analytics: 'denied', marketing: 'granted', clips: 'granted' });
    const page = openPage({ revision: '2 marketing' });
    expect(page.choices()).toMatchObject({ functional: 'granted', analytics: 'denied', marketing: 'undecided' });
    expect(page.choice('clips')).toBe('undecided');
    expect(page.store.isOpen()).toBe(true);
    page.answer({ marketing: 'granted' });
    expect(page.store.receipt()).toMatchObject({
      revision: '2',
      choices: { functional: 1, analytics: 0, marketing: 1 },
    });
    expect(page.store.receipt()?.choices).not.toHaveProperty('clips');
    expect(openPage({ revision: 2 }).choices()).toMatchObject({ functional: 'granted', marketing: 'granted' });
  });

  it('an answer under a new one does not carry old yeses along', () => {
    openPage().answer({ functional: 'granted', analytics: 'denied' });
    const page = openPage({ revision: '2' });
    page.answer({ marketing: 'granted' });
    expect(page.choices()).toMatchObject({ functional: 'undecided', analytics: 'denied', marketing: 'granted' });
  });
});

describe('signals', () => {
  it('suspend an older grant until it is confirmed', () => {
    openPage().answer('granted');
    const page = openPage({}, { dnt: true });
    expect(page.store.decisions().marketing).toEqual({ choice: 'denied', source: 'dnt' });
    page.answer({ marketing: 'granted' });
    expect(page.choices()).toMatchObject({ marketing: 'granted', analytics: 'denied' });
    // The signal is gone; what was granted before it counts again, and nothing else was added.
    expect(openPage().choices()).toMatchObject({ marketing: 'granted', analytics: 'granted' });
  });

  it('are never written as a choice of the visitor', () => {
    openPage({}, { dnt: true, gpc: true }).store.refresh();
    expect(jar.size).toBe(0);
  });

  it('keep the banner away under DNT, not under GPC', () => {
    expect(openPage({}, { dnt: true }).store.isOpen()).toBe(false);
    expect(openPage({}, { gpc: true }).store.isOpen()).toBe(true);
    expect(openPage({ dnt: 'ignore' }, { dnt: true }).store.isOpen()).toBe(true);
    for (const mode of ['opt-out', 'notice']) {
      expect(openPage({ mode }).store.isOpen()).toBe(true);
      expect(openPage({ mode }, { gpc: true }).store.isOpen()).toBe(false);
    }
  });

  it('are read again on refresh', () => {
    const page = openPage();
    page.answer('granted');
    page.onChange.mockClear();
    page.state.gpc = true;
    expect(page.choice('marketing')).toBe('granted');
    page.store.refresh();
    expect(page.choice('marketing')).toBe('denied');
    expect(page.onChange).toHaveBeenCalledTimes(1);
    page.store.refresh();
    expect(page.onChange).toHaveBeenCalledTimes(1);
  });
});

describe('tabs', () => {
  it('agree on what another one has stored, once they look', () => {
    const page = openPage();
    openPage().answer({ marketing: 'granted' });
    expect(page.choice('marketing')).toBe('undecided');
    page.store.refresh();
    expect(page.choice('marketing')).toBe('granted');
  });

  it('agree on what another one tells, even before its cookie can be read', () => {
    const page = openPage();
    vi.setSystemTime((time + 5) * 1000);
    const text = openPage().answer('denied');
    jar.clear();
    page.store.refresh(text);
    expect(page.choice('marketing')).toBe('denied');
    // And not only until the next look, where the browser keeps no cookie.
    page.store.refresh();
    expect(page.choice('marketing')).toBe('denied');
  });

  it('do not believe garbage', () => {
    const page = openPage();
    page.answer('denied');
    for (const told of ['granted', '[object Object]', 'undefined', '1~x~y~z', 'x'.repeat(1_000_000)])
      page.store.refresh(told);
    expect(page.choice('marketing')).toBe('denied');
    expect(page.onChange).toHaveBeenCalledTimes(1);
  });

  it('see that the cookie was deleted', () => {
    const page = openPage();
    page.answer('granted');
    jar.clear();
    page.store.refresh();
    expect(page.choice('marketing')).toBe('undecided');
  });
});

describe('a browser that keeps no cookie', () => {
  beforeEach(disableCookies);

  it('says so, and the choice holds on this page', () => {
    const page = openPage();
    page.answer('denied');
    expect(page.store.receipt()?.persisted).toBe(false);
    expect(page.choice('marketing')).toBe('denied');
    page.store.refresh();
    expect(page.choice('marketing')).toBe('denied');
    page.answer({ analytics: 'granted' });
    page.store.refresh();
    expect(page.choices()).toMatchObject({ analytics: 'granted', marketing: 'denied' });
  });

  it('has forgotten it on the next page', () => {
    openPage().answer('granted');
    expect(openPage().choice('marketing')).toBe('undecided');
  });

  it('may throw at every touch', () => {
    forbidCookies();
    const page = openPage();
    expect(() => page.answer('granted')).not.toThrow();
    expect([page.store.receipt()?.persisted, page.choice('marketing')]).toEqual([false, 'granted']);
  });
});

describe('options that could not be read', () => {
  it('hold what was granted, keep what was denied, and forget nothing', () => {
    openPage().answer({ analytics: 'denied', marketing: 'granted' });
    const broken = openPage({}, {}, false);
    expect(broken.choices()).toMatchObject({ analytics: 'denied', marketing: 'undecided' });
    expect(openPage().choice('marketing')).toBe('granted');
  });
});

describe('services', () => {
  it('that are known by their id only are not decided about until the catalogue is there', () => {
    const page = openPage({ services: 'youtube' });
    page.answer('granted');
    expect(page.store.allows(null, 'youtube')).toBeUndefined();
    expect(page.choice('youtube')).toBe('undecided');
    page.store.learn([{ id: 'youtube', category: 'marketing', embed: true }]);
    expect(page.store.allows(null, 'youtube')).toBe(true);
    expect(page.onChange).toHaveBeenCalledTimes(2);
  });

  it('that only a tag names belong to the tag’s first category, and can be granted alone', () => {
    const page = openPage();
    expect(page.store.allows('marketing', 'own-video', true)).toBe(false);
    page.answer({ 'own-video': 'granted' });
    expect(page.store.allows('marketing', 'own-video', true)).toBe(true);
    expect(page.store.allows('marketing', null, true)).toBe(false);
    page.answer({ marketing: 'denied' });
    expect(page.store.allows('marketing', 'own-video', true)).toBe(false);
  });

  it('that were refused alone stay held where their category was granted', () => {
    const page = openPage();
    page.answer('granted');
    page.answer({ clips: 'denied' });
    expect(page.store.allows('marketing', 'clips')).toBe(false);
    expect(page.store.allows(null, 'clips')).toBe(false);
    expect(page.store.allows('marketing', 'ads')).toBe(true);
  });

  it('of a category that the site does not have are never granted, not even where everything is until refused', () => {
    for (const mode of ['opt-in', 'opt-out', 'notice']) {
      const page = openPage({ mode, services: [{ id: 'stray', name: 'Stray', category: 'marketting' }] });
      expect(page.store.allows(null, 'stray')).not.toBe(true);
      page.answer('denied');
      expect(page.store.allows(null, 'stray')).not.toBe(true);
    }
  });
});

describe('an embed by its nature', () => {
  it('is held under DNT although its category is functional', () => {
    const page = openPage({}, { dnt: true });
    page.answer({ functional: 'granted' });
    jar.clear();
    openPage().answer({ functional: 'granted' });
    const next = openPage({}, { dnt: true });
    expect(next.store.allows('functional')).toBe(true);
    expect(next.store.allows('functional', null, true)).toBe(false);
  });
});

describe('ids that a receipt cannot carry', () => {
  it.each(['Ads & more', '1st', 'a.b', 'ä', 'a~b'])('do not keep the visitor from answering: %s', (id) => {
    const page = openPage({ categories: ['analytics', id] });
    page.answer('granted');
    expect(page.choice('analytics')).toBe('granted');
    expect(openPage({ categories: ['analytics', id] }).choice('analytics')).toBe('granted');
    page.answer('denied');
    expect(page.choice('analytics')).toBe('denied');
  });
});

describe('services that only other pages of the site know', () => {
  const clips = services.filter(({ id }) => id === 'clips');
  const elsewhere = { services: services.filter(({ id }) => id !== 'clips') };

  it('lose their yes by a no on a page that cannot tell whether it is meant for them', () => {
    openPage().answer('denied');
    openPage().answer({ clips: 'granted' });
    openPage(elsewhere).answer({ marketing: 'denied' });
    expect(openPage().choice('clips')).toBe('denied');
  });

  it('keep their yes where nothing is denied, and their no all the time', () => {
    openPage().answer({ clips: 'granted', ads: 'denied' });
    openPage({ services: clips }).answer({ analytics: 'granted' });
    expect(openPage().choices()).toMatchObject({ clips: 'granted', ads: 'denied' });
    openPage({ services: clips }).answer('granted');
    expect(openPage().choices()).toMatchObject({ clips: 'granted', ads: 'denied', counter: 'granted' });
  });

  it('and categories: where everything runs until somebody objects, a yes to all there is here takes no objection back', () => {
    openPage({ mode: 'opt-out' }).answer({ marketing: 'denied' });
    openPage({ mode: 'opt-out', categories: 'functional analytics' }).answer('granted');
    expect(openPage({ mode: 'opt-out' }).choices()).toMatchObject({ marketing: 'denied', analytics: 'granted' });
  });
});
