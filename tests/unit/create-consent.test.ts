// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConsentError, type ConsentGate, type ConsentOptions, createConsent } from '../../src/index.js';
import { createJar, disableCookies } from './state/cookies.js';

const page = window as { dataLayer?: unknown[] };
let gates: ConsentGate[] = [];
let jar: ReturnType<typeof createJar>;

beforeEach(() => {
  jar = createJar();
});
afterEach(() => {
  for (const gate of gates) gate.destroy();
  gates = [];
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  Reflect.deleteProperty(navigator, 'doNotTrack');
  delete page.dataLayer;
  document.body.replaceChildren();
});

function open(options: ConsentOptions = {}): ConsentGate {
  const gate = createConsent({ ui: 'off', ...options });
  gates.push(gate);
  return gate;
}
/** What another page of the site had stored. */
function visitEarlier(options: ConsentOptions, answer: (gate: ConsentGate) => void): void {
  const gate = createConsent({ ui: 'off', ...options });
  answer(gate);
  gate.destroy();
  delete page.dataLayer;
}
/** What was pushed, in short: `consent default`, `consent update` or the name of an event. */
const pushed = () =>
  (page.dataLayer ?? []).map((entry) => {
    const { event, 0: first, 1: second } = entry as Record<string, unknown>;
    return event ?? `${first} ${second}`;
  });
const html = (tags: string) => {
  document.body.innerHTML = tags;
};
const tag = (id: string, marks = 'data-consent="analytics"') =>
  `<script type="text/html" id="${id}" ${marks}><p class="fired" title="${id}"></p></script>`;
/** Ids of the tags that have fired, in the order of the page. */
const fired = () => [...document.querySelectorAll('.fired')].map((element) => element.getAttribute('title'));

describe('createConsent', () => {
  it('throws one ConsentError that lists every problem, and leaves everything as it was', () => {
    html(tag('1'));
    const wrong = { mode: 'optin', services: 'youtub', expiresDays: 0 } as unknown as ConsentOptions;
    let thrown: unknown;
    try {
      open(wrong);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ConsentError);
    const { message, problems, name } = thrown as ConsentError;
    expect(name).toBe('ConsentError');
    expect(problems).toHaveLength(3);
    for (const problem of problems) expect(message).toContain(problem);
    expect(message).toMatch(/^consentgate: /);
    expect([fired(), page.dataLayer]).toEqual([[], undefined]);
  });

  it('has the whole of the public face', () => {
    const gate = open();
    for (const name of [
      'has',
      'decisions',
      'set',
      'grant',
      'deny',
      'acceptAll',
      'rejectAll',
      'withdraw',
      'open',
      'close',
      'subscribe',
      'when',
      'receipt',
      'scan',
      'destroy',
      'push',
    ] as const) {
      expect(gate[name], name).toBeTypeOf('function');
    }
    for (const name of ['pageView', 'event', 'goal', 'search'] as const)
      expect(gate.track[name], name).toBeTypeOf('function');
    expect(gate.ready).toBeInstanceOf(Promise);
  });

  it('is ready', async () => {
    const gate = open();
    await expect(gate.ready).resolves.toBe(gate);
  });

  it('tells ready once everything stands', async () => {
    const onReady = vi.fn();
    document.addEventListener('consentgate:ready', onReady, { once: true });
    const gate = open();
    expect(onReady).not.toHaveBeenCalled();
    await gate.ready;
    await vi.waitFor(() => expect(onReady).toHaveBeenCalledTimes(1));
  });

  it('keeps no receipt where nothing was chosen', () => {
    const gate = open();
    gate.grant();
    gate.deny();
    gate.set({});
    expect(gate.receipt()).toBeNull();
    gate.grant('analytics');
    expect(gate.receipt()).not.toBeNull();
  });

  it('takes no answer any more when it is over, and leaves cookies and page alone', () => {
    const gate = open();
    gate.destroy();
    const before = document.documentElement.innerHTML;
    for (const answer of [() => gate.grant('analytics'), () => gate.deny('analytics'), gate.acceptAll, gate.rejectAll])
      answer();
    gate.set({ marketing: 'granted' });
    gate.withdraw();
    expect([gate.receipt(), jar.size, gate.has('analytics')]).toEqual([null, 0, false]);
    expect(document.documentElement.innerHTML).toBe(before);
  });

  it('calls back what is pushed', () => {
    const gate = open();
    const [one, two] = [vi.fn(), vi.fn()];
    gate.push(one, two);
    expect([one.mock.calls, two.mock.calls]).toEqual([[[gate]], [[gate]]]);
  });
});

describe('choices', () => {
  it('go from undecided to what was chosen, and are told', () => {
    const gate = open();
    const told: string[] = [];
    const stop = gate.subscribe((decisions) => told.push(`${decisions.analytics?.choice}`));
    expect([gate.has('analytics'), gate.has('!analytics'), gate.receipt()]).toEqual([false, false, null]);
    gate.grant('analytics');
    expect([gate.has('analytics'), gate.has('analytics necessary'), gate.has('marketing|analytics')]).toEqual([
      true,
      true,
      true,
    ]);
    gate.deny('analytics');
    expect([gate.has('analytics'), gate.has('!analytics')]).toEqual([false, true]);
    expect(told).toEqual(['granted', 'denied']);
    stop();
    gate.acceptAll();
    expect(told).toHaveLength(2);
    expect(gate.has('functional analytics marketing')).toBe(true);
    gate.rejectAll();
    expect(gate.has('functional|analytics|marketing')).toBe(false);
  });

  it('are the same object until one changes, as React asks of a store', () => {
    const gate = open();
    const [before, receipt] = [gate.decisions(), gate.receipt()];
    expect([gate.decisions(), gate.receipt()]).toEqual([before, receipt]);
    expect(gate.decisions()).toBe(before);
    gate.grant('analytics');
    const after = gate.decisions();
    expect(before.analytics?.choice).toBe('undecided');
    expect(after.analytics?.choice).toBe('granted');
    expect(gate.decisions()).toBe(after);
    expect(gate.receipt()).toBe(gate.receipt());
  });

  it('unknown ids are never true, and throw when they are decided about', () => {
    const gate = open();
    gate.acceptAll();
    for (const id of ['social', 'constructor', '', '!social']) expect(gate.has(id)).toBe(false);
    const before = gate.receipt();
    for (const act of [() => gate.grant('social'), () => gate.set({ social: 'denied' }), () => gate.withdraw('social')])
      expect(act).toThrow(ConsentError);
    expect(gate.receipt()).toEqual(before);
  });

  it('may be kept in step with each other by a listener, and the latest word stays in the cookie', async () => {
    const posted: string[] = [];
    vi.spyOn(window, 'fetch').mockImplementation(async (_, init) => {
      posted.push(JSON.parse(`${init?.body}`).cookie);
      return new Response();
    });
    const gate = open({ receipts: '/receipts' });
    gate.subscribe(({ analytics }) => gate.set({ marketing: analytics?.choice === 'granted' ? 'granted' : 'denied' }));
    gate.grant('analytics');
    expect(gate.has('analytics marketing')).toBe(true);
    expect(gate.receipt()?.time).toBeLessThan(Date.now() / 1000 + 10);
    await vi.waitFor(() => expect(posted.some((text) => text.endsWith('~analytics1'))).toBe(true));
    await new Promise((done) => setTimeout(done));
    // The later record was posted first; the cookie of the earlier one does not take its place.
    expect(jar.get('consentgate')?.value).toMatch(/analytics1\.marketing1$/);
  });

  it('can be taken back, one by one and all at once', () => {
    const gate = open();
    gate.acceptAll();
    gate.withdraw('marketing');
    expect([gate.has('marketing'), gate.has('analytics')]).toEqual([false, true]);
    gate.withdraw();
    expect(gate.has('analytics|functional')).toBe(false);
  });

  it('are the visitor’s own record', () => {
    const gate = open({ revision: 'v3' });
    gate.set({ analytics: 'granted', marketing: 'denied' });
    expect(gate.receipt()).toMatchObject({ revision: 'v3', persisted: true });
    expect({ ...gate.receipt()?.choices }).toEqual({ analytics: 1, marketing: 0 });
    expect(jar.has('consentgate')).toBe(true);
    // Modules are strict: whoever writes into it hears of it.
    expect(() => Object.assign(gate.receipt()?.choices ?? {}, { marketing: 1 })).toThrow(TypeError);
    expect(gate.has('marketing')).toBe(false);
  });

  it('hold on this page where cookies are disabled, and it says so', () => {
    vi.restoreAllMocks();
    disableCookies();
    const gate = open();
    gate.acceptAll();
    window.dispatchEvent(new Event('pageshow'));
    expect([gate.has('analytics'), gate.receipt()?.persisted]).toEqual([true, false]);
  });

  it('name their source', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const gate = open({ services: ['google-analytics'] });
    gate.grant('functional');
    expect(gate.decisions()).toMatchObject({
      necessary: { choice: 'granted', source: 'necessary' },
      functional: { choice: 'granted', source: 'visitor' },
      analytics: { choice: 'undecided', source: 'default' },
      marketing: { choice: 'denied', source: 'gpc' },
      'google-analytics': { choice: 'denied', source: 'gpc' },
    });
  });

  it('are the same in all tabs', async () => {
    const [here, there] = [open(), open()];
    here.grant('marketing');
    await vi.waitFor(() => expect(there.has('marketing')).toBe(true));
    there.withdraw('marketing');
    await vi.waitFor(() => expect(here.has('marketing')).toBe(false));
  });

  it('may be made by the site’s own buttons', () => {
    const gate = open();
    html(
      '<button data-consent-action="accept-all" data-consent-category="analytics"></button><a data-consent-action="accept-all"></a><i data-consent-action="withdraw" data-consent-category="marketing"></i><b data-consent-action="reject-all"></b>',
    );
    const click = (name: string) => (document.querySelector(name) as HTMLElement).click();
    click('button');
    expect([gate.has('analytics'), gate.has('marketing')]).toEqual([true, false]);
    click('a');
    expect(gate.has('functional analytics marketing')).toBe(true);
    click('i');
    expect([gate.has('marketing'), gate.has('analytics')]).toEqual([false, true]);
    click('b');
    expect(gate.has('analytics')).toBe(false);
  });
});

describe('when', () => {
  it('settles now or once the expression is true', async () => {
    const gate = open();
    await gate.when('necessary');
    const done = vi.fn();
    const waiting = gate.when('analytics marketing').then(done);
    gate.grant('analytics');
    await Promise.resolve();
    expect(done).not.toHaveBeenCalled();
    gate.grant('marketing');
    await waiting;
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('rejects with the reason when it is aborted, before or after', async () => {
    const gate = open();
    await expect(gate.when('analytics', { signal: AbortSignal.abort('left') })).rejects.toBe('left');
    const controller = new AbortController();
    const waiting = gate.when('analytics', { signal: controller.signal });
    controller.abort('gone');
    await expect(waiting).rejects.toBe('gone');
  });
});

describe('marked tags', () => {
  it('are held before a yes and fire once after it, in document order', async () => {
    html(tag('1') + tag('2', 'data-consent="marketing"') + tag('3'));
    const gate = open();
    await gate.ready;
    expect(fired()).toEqual([]);
    gate.grant('analytics');
    await vi.waitFor(() => expect(fired()).toEqual(['1', '3']));
    gate.acceptAll();
    await vi.waitFor(() => expect(fired()).toEqual(['1', '2', '3']));
    gate.acceptAll();
    // By the time that a newer tag has fired, an old one would have fired again.
    document.body.insertAdjacentHTML('beforeend', tag('4'));
    await vi.waitFor(() => expect(fired()).toEqual(['1', '2', '3', '4']));
  });

  it('fire at once for a visitor who has granted', async () => {
    visitEarlier({}, (gate) => gate.acceptAll());
    html(tag('1') + tag('2', 'data-consent="!analytics"'));
    open();
    await vi.waitFor(() => expect(fired()).toEqual(['1']));
  });

  it('come later and are treated the same', async () => {
    const gate = open();
    gate.grant('analytics');
    document.body.insertAdjacentHTML('beforeend', tag('1') + tag('2', 'data-consent="marketing"'));
    await vi.waitFor(() => expect(fired()).toEqual(['1']));
  });

  it('follow a service of the catalogue and its category', async () => {
    html(tag('1', 'data-service="matomo"') + tag('2', 'data-service="youtube"'));
    const gate = open({ services: ['matomo', 'youtube'] });
    gate.grant('analytics');
    await vi.waitFor(() => expect(fired()).toEqual(['1']));
    gate.grant('youtube');
    await vi.waitFor(() => expect(fired()).toEqual(['1', '2']));
  });

  it('tell that they were blocked, and that they were released', async () => {
    const seen: string[] = [];
    for (const name of ['blocked', 'released']) {
      document.addEventListener(
        `consentgate:${name}`,
        (event) => seen.push(`${name} ${(event.target as Element).id}`),
        { once: true },
      );
    }
    html(tag('1'));
    const gate = open();
    gate.grant('analytics');
    await vi.waitFor(() => expect(seen).toEqual(['blocked 1', 'released 1']));
  });

  it('stay held when their instance is gone', async () => {
    html(tag('1'));
    const gate = open();
    gate.destroy();
    gate.grant('analytics');
    document.body.insertAdjacentHTML('beforeend', tag('2'));
    // Another instance takes as long as this one would have taken.
    document.body.insertAdjacentHTML('beforeend', tag('3', 'data-consent="functional"'));
    open({ cookieName: 'other' }).grant('functional');
    await vi.waitFor(() => expect(fired()).toEqual(['3']));
  });
});

describe('the root of what is drawn', () => {
  const root = () => document.querySelector('#consentgate-root');

  it('has no question for a visitor who has answered, here or in another tab, while the code of the banner was under way', async () => {
    const banner = () => document.querySelector('[data-consentgate=banner]');
    const gate = open({ ui: 'on' });
    gate.rejectAll();
    // What is asked for later comes later.
    gate.open('preferences');
    await vi.waitFor(() => expect(document.querySelector('[data-consentgate=preferences]')).not.toBeNull());
    expect(banner()).toBeNull();
    gate.open('banner');
    await vi.waitFor(() => expect(banner()).not.toBeNull());
  });

  it('comes back where a route has thrown it out, and stays away when its instance is gone by then', async () => {
    visitEarlier({}, (gate) => gate.rejectAll());
    vi.useFakeTimers();
    const gate = open({ ui: 'on' });
    await vi.runAllTimersAsync();
    expect(root()).not.toBeNull();
    html('<p>Another route</p>');
    await vi.runAllTimersAsync();
    expect(root()).not.toBeNull();
    html('<p>The next one</p>');
    await vi.advanceTimersByTimeAsync(20);
    gate.destroy();
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(root()).toBeNull();
  });
});

describe('what the page is told', () => {
  it('is the default only, on a first visit', () => {
    open();
    expect(pushed()).toEqual(['consent default']);
  });

  it('is default and update, in this order, on the visits after an answer', () => {
    visitEarlier({}, (gate) => gate.grant('analytics'));
    open();
    expect(pushed()).toEqual(['consent default', 'consent update', 'consentgate_update']);
    const [, update] = page.dataLayer as Record<number, unknown>[];
    expect(update?.[2]).toMatchObject({
      analytics_storage: 'granted',
      ad_storage: 'denied',
    });
  });

  it('is the update before a tag runs, then the event', async () => {
    const order: string[] = [];
    html(tag('1'));
    const gate = open();
    document.addEventListener('consentgate:released', () => order.push(`released, after ${pushed().join(', ')}`), {
      once: true,
    });
    document.addEventListener('consentgate:change', () => order.push(`change, after ${pushed().join(', ')}`), {
      once: true,
    });
    gate.subscribe(() => order.push(`listener, after ${pushed().join(', ')}`));
    gate.grant('analytics');
    await vi.waitFor(() => expect(order).toHaveLength(3));
    expect(order).toContain('change, after consent default, consent update');
    expect(order).toContain('listener, after consent default, consent update, consentgate_update');
    expect(order.find((line) => line.startsWith('released'))).toMatch(
      /^released, after consent default, consent update/,
    );
  });

  it('has been kept before anybody hears of it', () => {
    const gate = open();
    const seen: (string | undefined)[] = [];
    gate.subscribe(() => seen.push(jar.get('consentgate')?.value));
    gate.grant('analytics');
    expect(seen).toEqual([expect.stringContaining('analytics1')]);
  });

  it('is nothing of Google’s where that is off', () => {
    const gate = open({ consentMode: 'off' });
    gate.acceptAll();
    expect(pushed()).toEqual(['consentgate_update']);
  });

  it('is all that a listener hears of: a page that reloads for it does not go round because a film is held', async () => {
    html('<iframe data-consent="marketing" data-src="https://film.test/"></iframe>');
    const gate = open();
    const reload = vi.fn();
    gate.subscribe(reload);
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    for (const move of [() => frame.remove(), () => document.body.append(frame)]) {
      move();
      gate.scan();
      await new Promise((done) => setTimeout(done));
    }
    expect(reload).not.toHaveBeenCalled();
    gate.grant('marketing');
    await vi.waitFor(() => expect(document.querySelector('iframe[src]')).not.toBeNull());
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is heard by every listener, also when one of them leaves while it listens', () => {
    const gate = open();
    const [first, second] = [vi.fn(() => stop()), vi.fn()];
    const stop = gate.subscribe(first);
    gate.subscribe(second);
    gate.acceptAll();
    gate.rejectAll();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2]);
  });
});

describe('a garbage cookie', () => {
  it.each(['garbage', 'yes', '__proto__', 'null', '{"analytics":"granted"}', '1~x~y~z', 'a'.repeat(1_000_000)])(
    'counts as no answer: %.20s',
    async (value) => {
      jar.set('consentgate', { value, attributes: '' });
      html(tag('1'));
      const gate = open();
      await gate.ready;
      expect([gate.receipt(), gate.has('analytics'), fired()]).toEqual([null, false, []]);
      gate.grant('analytics');
      expect(gate.receipt()?.persisted).toBe(true);
    },
  );
});

describe('a tag of a service of which several categories are enough', () => {
  const container = () => html(tag('gtm', 'data-service="google-tag-manager"'));

  it.each(['analytics', 'marketing'])('fires with %s alone', async (category) => {
    container();
    const gate = open({ services: 'google-tag-manager' });
    gate.rejectAll();
    expect(fired()).toEqual([]);
    gate.grant(category);
    await vi.waitFor(() => expect(fired()).toEqual(['gtm']));
    expect(gate.has('google-tag-manager')).toBe(true);
  });

  it('does not fire when it was refused by itself, for another category, or where the site has moved it', async () => {
    container();
    const gate = open({ services: 'google-tag-manager' });
    gate.grant('functional');
    gate.set({ 'google-tag-manager': 'denied', marketing: 'granted', analytics: 'granted' });
    expect(gate.has('google-tag-manager')).toBe(false);
    const moved = open({ services: [{ id: 'google-tag-manager', category: 'functional' }], cookieName: 'other' });
    moved.grant('marketing', 'analytics');
    expect(moved.has('google-tag-manager')).toBe(false);
    expect(fired()).toEqual([]);
  });
});

it('a service of the site’s own that names no hosts waits for its yes, and for nothing else', async () => {
  const error = vi.spyOn(console, 'error');
  const gate = open({ services: [{ id: 'chat', name: 'Chat', category: 'functional' }] });
  gate.grant('chat');
  await vi.waitFor(() => expect(gate.has('chat')).toBe(true));
  // Nothing is looked up, and nothing foreign is held until it is.
  await expect(fetch('data:text/plain,held')).resolves.toBeTruthy();
  const image = new Image();
  image.src = 'https://pictures.example/a.png';
  expect(image.getAttribute('src')).toBe('https://pictures.example/a.png');
  expect(error).not.toHaveBeenCalled();
});
