// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { enFirst } from '../../../src/locales/en.js';
import type { Ui } from '../../../src/types.js';
import { createBannerUi } from '../../../src/ui/banner-ui.js';
import { mountUi } from '../../../src/ui/index.js';
import { createFakeHost, type FakeOptions, find } from './fake-host.js';

let undo: (() => void)[] = [];

function openBanner(options: FakeOptions = {}) {
  const fake = createFakeHost(options);
  const ui: Ui = mountUi(fake.host);
  undo.push(
    fake.listenForActions(() => ui.open('preferences')),
    ui.destroy,
  );
  ui.open('banner');
  return { ...fake, ui, banner: find('[data-consentgate=banner]') };
}

const action = (name: string) => find<HTMLButtonElement>(`[data-consentgate=banner] [data-consent-action=${name}]`);

afterEach(() => {
  for (const step of undo.reverse()) step();
  undo = [];
  document.body.replaceChildren();
});

describe('the banner', () => {
  it('is a named region in the language of its words, first in body, and takes no focus', () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const { banner } = openBanner();
    expect(banner.getAttribute('role')).toBe('region');
    expect(banner.getAttribute('aria-modal')).toBeNull();
    expect(find(`#${banner.getAttribute('aria-labelledby')}`).tagName).toBe('H2');
    expect([banner.lang, banner.dir]).toEqual(['en', 'ltr']);
    expect(document.body.firstElementChild?.contains(banner)).toBe(true);
    expect(document.activeElement).toBe(field);
  });

  it('gives refusing and accepting the same look, refusing first, with the words that tools look for', () => {
    const { banner } = openBanner();
    const buttons = [...banner.querySelectorAll('button')];
    expect(buttons.map((button) => button.textContent)).toEqual(['Reject all', 'Accept all', 'Cookie settings']);
    expect(action('reject-all').className).toBe(action('accept-all').className);
    expect(action('reject-all').parentElement).toBe(action('accept-all').parentElement);
    expect(banner.textContent).toContain('We use cookies');
    expect(banner.textContent).toContain('extra features, statistics and marketing');
    expect([...banner.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/privacy',
      '/imprint',
    ]);
  });

  it('carries no style attribute, which a strict style-src would block', () => {
    const { banner } = openBanner();
    expect(banner.querySelectorAll('[style]').length).toBe(0);
    expect(banner.hasAttribute('style')).toBe(false);
  });

  it('fills its status line only after it stands in the page', async () => {
    const { banner } = openBanner();
    const status = banner.querySelector('[role=status]');
    expect(status?.textContent).toBe('');
    await vi.waitFor(() => expect(status?.textContent).toBe('Your choice about cookies'));
  });

  it.each([
    ['accept-all', 'granted'],
    ['reject-all', 'denied'],
  ])('goes away after %s', (name, choice) => {
    const { set } = openBanner();
    action(name).click();
    expect(set).toHaveBeenCalledExactlyOnceWith({ functional: choice, analytics: choice, marketing: choice });
    expect(document.querySelector('[data-consentgate=banner]')).toBeNull();
  });

  it('goes away when the answer comes from elsewhere, not when one service is allowed', () => {
    const { host } = openBanner();
    host.consent.grant('clips');
    find('[data-consentgate=banner]');
    host.consent.rejectAll();
    expect(document.querySelector('[data-consentgate=banner]')).toBeNull();
  });

  it.each([
    ['a category is new', { functional: 'denied', analytics: 'granted' }, '1', ' (marketing).'],
    ['the revision is', { functional: 'denied', analytics: 'denied', marketing: 'denied' }, '2', '.'],
    ['both are', { functional: 'denied', analytics: 'granted' }, '2', ' (marketing).'],
    ['one thing was allowed alone, at a placeholder', { marketing: 'granted' }, '1', ''],
    ['nobody has answered yet', {}, '1', ''],
  ] as const)(
    'says that what it asks has changed, and which category is new, where that is why it asks again: %s',
    (_, choices, revision, end) => {
      const fake = createFakeHost({ config: { revision } });
      if (Object.keys(choices)[0]) fake.set(choices as Parameters<typeof fake.set>[0]);
      const ui: Ui = mountUi(fake.host);
      undo.push(ui.destroy);
      ui.open('banner');
      const text = find('[data-consentgate=banner]').textContent;
      expect(/What we ask has changed since your last choice(.*?\.)|$/.exec(text ?? '')?.[1] ?? '').toBe(end);
    },
  );

  it('writes nothing on Escape', () => {
    const { banner, set } = openBanner();
    banner.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(set).not.toHaveBeenCalled();
    expect(banner.isConnected).toBe(true);
  });

  it('says that a signal is honoured, unless the site ignores it', () => {
    const decisions = { marketing: { choice: 'denied', source: 'gpc' } } as const;
    expect(openBanner({ signals: { gpc: true }, decisions }).banner.textContent).toContain(
      'Opt-out request respected: your browser sends Global Privacy Control.',
    );
    for (const step of undo.splice(0)) step();
    // Whoever has granted everything all the same does not read that it was honoured.
    expect(openBanner({ signals: { gpc: true } }).banner.textContent).not.toContain('respected');
    for (const step of undo.splice(0)) step();
    expect(openBanner({ signals: { gpc: true }, config: { gpc: 'ignore' } }).banner.textContent).not.toContain(
      'respected',
    );
  });

  it('informs where categories are on already, with an objection as prominent as the agreement', () => {
    const { banner } = openBanner({ config: { mode: 'notice' } });
    expect(action('accept-all').textContent).toBe('Accept all');
    expect(action('reject-all').className).toBe(action('accept-all').className);
    expect(banner.textContent).toContain('turn them off');
  });

  it('follows the law of the place that the site names', () => {
    const us = { region: 'us-ca', mode: 'opt-out' } as const;
    const decisions = { marketing: { choice: 'denied', source: 'gpc' } } as const;
    const { banner } = openBanner({ config: us, signals: { gpc: true }, decisions });
    expect(find('#cg-title').textContent).toBe('Your privacy choices');
    expect(banner.textContent).toContain('selling or sharing');
    expect(banner.textContent).toContain('Opt-out request honored (Global Privacy Control)');
    for (const step of undo.splice(0)) step();
    const uk = openBanner({ config: { region: 'uk', exempt: ['analytics'] } }).banner.textContent;
    expect(uk).toContain('similar technologies for extra features and marketing.');
    expect(uk).toContain('Cookies for statistics are on unless you turn them off.');
  });

  it('opens no settings whose file comes after the visitor has answered', async () => {
    const fake = createFakeHost();
    let bring = () => {};
    const open = vi.fn();
    const mountPreferences = vi.fn(() => ({ prepare() {}, open, close() {}, destroy() {} }));
    const ui = createBannerUi(fake.host, {
      loadPreferences: () => new Promise((go) => (bring = () => go({ mountPreferences } as never))),
      loadDetails: () => new Promise(() => {}),
      loadPlaceholders: () => new Promise(() => {}),
    });
    undo.push(
      fake.listenForActions(() => ui.open('preferences')),
      ui.destroy,
    );
    ui.open('banner');
    action('open-preferences').click();
    action('accept-all').click();
    bring();
    await vi.waitFor(() => expect(mountPreferences).toHaveBeenCalled());
    await new Promise((go) => setTimeout(go));
    expect(open).not.toHaveBeenCalled();
    // Whoever asks for them later gets them.
    ui.open('preferences');
    await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(1));
  });

  it('can have a cross, which refuses and says so', () => {
    openBanner();
    expect(document.querySelector('.cg-x')).toBeNull();
    for (const step of undo.splice(0)) step();
    const { set } = openBanner({ config: { closeButton: 'on' } });
    expect(find('.cg-x').getAttribute('aria-label')).toBe('Reject all');
    find('.cg-x').click();
    expect(set).toHaveBeenCalledExactlyOnceWith({ functional: 'denied', analytics: 'denied', marketing: 'denied' });
  });

  it('fetches the placeholders only for a page that has something to stand in for', async () => {
    const mountPlaceholders = vi.fn(() => () => {});
    const loadPlaceholders = vi.fn(() => Promise.resolve({ mountPlaceholders }));
    const element = document.createElement('video');
    const bare = createFakeHost();
    const full = createFakeHost({ held: [{ element, ids: ['clips'], host: 'clips.example' }] });
    undo.push(mountUi(bare.host, { loadPlaceholders }).destroy);
    expect(loadPlaceholders).not.toHaveBeenCalled();
    undo.push(mountUi(full.host, { loadPlaceholders }).destroy);
    await vi.waitFor(() => expect(mountPlaceholders).toHaveBeenCalledExactlyOnceWith(full.host, enFirst));
    full.host.consent.grant('counter');
    expect(loadPlaceholders).toHaveBeenCalledOnce();
  });

  it('takes everything out of the page again', () => {
    const { ui, listenerCount } = openBanner();
    const sheets = document.adoptedStyleSheets.length;
    ui.destroy();
    undo = [];
    expect(find('#consentgate-root').childElementCount).toBe(0);
    expect(document.adoptedStyleSheets.length).toBe(sheets - 1);
    expect(listenerCount()).toBe(0);
  });
});
