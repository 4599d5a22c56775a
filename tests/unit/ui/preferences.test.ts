// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { enFirst } from '../../../src/locales/en.js';
import { mountUi } from '../../../src/ui/index.js';
import { createFakeHost, type FakeOptions, find } from './fake-host.js';

let undo: (() => void)[] = [];

const toggles = () => [...document.querySelectorAll<HTMLInputElement>('[data-consent-category]')];
const toggle = (id: string) => find<HTMLInputElement>(`[data-consent-category=${id}]`);
const describedBy = (input: HTMLInputElement) => find(`#${input.getAttribute('aria-describedby')}`).textContent ?? '';
const action = (name: string) => find(`dialog [data-consent-action=${name}]`);
const isOpen = () => document.querySelector('dialog[open]') !== null;
const statusLines = () => [...document.querySelectorAll('[role=status]')].map((line) => line.textContent).join('');

async function openPreferences(options: FakeOptions = {}, prepare?: (fake: ReturnType<typeof createFakeHost>) => void) {
  const fake = createFakeHost(options);
  prepare?.(fake);
  const ui = mountUi(fake.host);
  undo.push(
    fake.listenForActions(() => ui.open('preferences')),
    ui.destroy,
  );
  fake.set.mockClear();
  ui.open('preferences');
  await vi.waitFor(() => expect(isOpen()).toBe(true));
  return { ...fake, ui, dialog: find<HTMLDialogElement>('dialog') };
}

afterEach(() => {
  for (const step of undo.reverse()) step();
  undo = [];
  document.body.replaceChildren();
});

describe('the preferences', () => {
  it('are a named modal dialog of the browser', async () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    const { dialog } = await openPreferences();
    expect(showModal).toHaveBeenCalledOnce();
    showModal.mockRestore();
    expect(dialog.dataset.consentgate).toBe('preferences');
    expect(find(`#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('Cookie settings');
  });

  it('show one native switch per category, none for what is necessary, and none that is on before a yes', async () => {
    await openPreferences();
    expect(toggles().map((input) => input.dataset.consentCategory)).toEqual(['functional', 'analytics', 'marketing']);
    for (const input of toggles()) {
      expect([input.type, input.getAttribute('role'), input.checked]).toEqual(['checkbox', 'switch', false]);
      expect(find(`label[for=${input.id}]`).textContent).not.toBe('');
    }
    expect(find('dialog').textContent).toContain('Always on');
    await vi.waitFor(() => expect(find('dialog').textContent).toContain('Count Ltd'), { timeout: 10_000 });
  });

  it('tell of the cookie of the campaign where one is kept, listed as a service or not, without a switch of its own', async () => {
    const told = () =>
      find('[data-consent-category=analytics]').closest('li')?.querySelector('details')?.textContent ?? '';
    await openPreferences({ config: { services: [], utm: 'last', utmDays: '30', serviceSwitches: 'on' } });
    await vi.waitFor(() => expect(told()).toContain('consentgate_utm 30 days'));
    expect(told()).toMatch(/^1 serviceFirst-party campaign/);
    expect(toggles()).toHaveLength(3);
  });

  it('call the policy of software that runs on the site itself by the name of the software', async () => {
    await openPreferences({ config: { services: [{ id: 'matomo', name: 'matomo', category: 'analytics' }] } });
    await vi.waitFor(() => expect(find('dialog details a').textContent).toMatch(/^Privacy policy of Matomo /));
  });

  it('offer refusing like accepting here too', async () => {
    const { set } = await openPreferences();
    expect(action('reject-all').className).toBe(action('accept-all').className);
    action('reject-all').click();
    expect(set).toHaveBeenCalledExactlyOnceWith({ functional: 'denied', analytics: 'denied', marketing: 'denied' });
    expect(isOpen()).toBe(false);
  });

  it('save once, exactly what is shown, and say so', async () => {
    const { set } = await openPreferences();
    toggle('analytics').click();
    expect(set).not.toHaveBeenCalled();
    action('save').click();
    expect(set).toHaveBeenCalledExactlyOnceWith({ functional: 'denied', analytics: 'granted', marketing: 'denied' });
    expect(isOpen()).toBe(false);
    expect(statusLines()).toContain('has been saved');
  });

  it('say when the browser does not store the choice', async () => {
    await openPreferences({ persisted: false });
    action('save').click();
    expect(statusLines()).toContain('for this page only');
  });

  it('write nothing when they are closed, and forget what was moved', async () => {
    const { set, ui } = await openPreferences();
    toggle('marketing').click();
    action('close').click();
    expect(isOpen()).toBe(false);
    ui.open('preferences');
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(toggle('marketing').checked).toBe(false);
    // What Escape does to a native dialog: the browser closes it and tells.
    find<HTMLDialogElement>('dialog').close();
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    expect(set).not.toHaveBeenCalled();
  });

  it('show the present choice with its date and receipt', async () => {
    const { dialog } = await openPreferences({}, ({ host }) =>
      host.consent.set({ functional: 'denied', analytics: 'granted', marketing: 'denied' }),
    );
    expect(toggles().map((input) => input.checked)).toEqual([false, true, false]);
    expect(dialog.textContent).toContain('k3f09ab2c8x1q7zz');
    await vi.waitFor(() => expect(dialog.textContent).toContain('2027'));
  });

  it('say once what could not be deleted, by service and owner, and only while the service is off', async () => {
    const { host, erase, ui, dialog } = await openPreferences({}, ({ host }) => host.consent.acceptAll());
    const inDialog = () => find('.cg-choice [role=status]').textContent;
    expect(inDialog()).toBe('');
    toggle('analytics').click();
    action('save').click();
    expect(statusLines()).not.toContain('deleted');
    const left = [
      { name: 'cid', why: '.count.example' },
      { name: 'uid', why: '.count.example' },
      { name: 'cid', why: '.count.example' },
      { name: 'sid', why: 'https://stats.example/in' },
      { name: 'pid', why: 'HttpOnly' },
      { name: 'old', why: 'another path' },
    ];
    erase(
      { id: 'counter', erased: ['_c'], left },
      { id: 'clips', erased: [], left: [{ name: 'fr', why: '.clips.example' }] },
      { id: 'maps', erased: ['m'], left: [] },
    );
    const sentence =
      'Cannot be deleted from here: cid and uid (Counter, count.example); sid (Counter, stats.example); pid and old (Counter).';
    expect(statusLines()).toBe(`Your choice has been saved. ${sentence}`);
    expect(dialog.isConnected).toBe(false);

    ui.open('preferences');
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(inDialog()).toBe(sentence);
    erase({ id: 'counter', erased: [], left: [{ name: 'pid', why: 'HttpOnly' }] });
    await vi.waitFor(() => expect(inDialog()).toBe('Cannot be deleted from here: pid (Counter).'));
    // Read in the dialog: not said again once that is closed.
    action('close').click();
    expect(statusLines()).toBe('');

    host.consent.acceptAll();
    ui.open('preferences');
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(inDialog()).toBe('');
  });

  it('have what was left before they were fetched said a moment later, and nothing of it once they are gone', async () => {
    const fake = createFakeHost();
    fake.host.consent.rejectAll();
    fake.erase({ id: 'counter', erased: [], left: [{ name: 'cid', why: 'HttpOnly' }] });
    const mount = async () => {
      const { mountPreferences } = await import('../../../src/ui/mount-preferences.js');
      return mountPreferences(fake.host, enFirst, async () => () => ({}) as never);
    };
    const { destroy } = await mount();
    // A line that is born with text stays silent.
    expect([document.querySelectorAll('[role=status]').length, statusLines()]).toEqual([1, '']);
    await vi.waitFor(() => expect(statusLines()).toBe('Cannot be deleted from here: cid (Counter).'));
    destroy();

    vi.useFakeTimers();
    const again = await mount();
    again.destroy();
    vi.runAllTimers();
    vi.useRealTimers();
    expect(statusLines()).toBe('');
  });

  it('are drawn for whoever is about to open them, and anew after a change', async () => {
    const { host } = createFakeHost();
    const { mountPreferences } = await import('../../../src/ui/mount-preferences.js');
    const { prepare, open, destroy } = mountPreferences(host, enFirst, async () => () => ({}) as never);
    undo.push(destroy);
    const isThere = () => document.querySelector('dialog') !== null;
    // Whoever only wants the status line is on the way to nothing.
    prepare();
    await new Promise((go) => setTimeout(go));
    expect(isThere()).toBe(false);
    const button = document.createElement('button');
    button.dataset.consentAction = 'open-preferences';
    document.body.append(button);
    button.focus();
    prepare();
    await vi.waitFor(() => expect(isThere()).toBe(true));
    expect(isOpen()).toBe(false);
    host.consent.grant('analytics');
    expect(isThere()).toBe(false);
    open();
    expect([isOpen(), toggle('analytics').checked]).toEqual([true, true]);
    // A hand on another button takes no pick back.
    toggle('marketing').click();
    prepare();
    await new Promise((go) => setTimeout(go));
    expect(toggle('marketing').checked).toBe(true);
  });

  it('give a service that was allowed alone a switch of its own, so that it can be taken back', async () => {
    const { set } = await openPreferences({}, ({ host }) => host.consent.grant('clips'));
    const single = await vi.waitFor(() => find<HTMLInputElement>('[data-consent-service=clips]'));
    expect(single.checked).toBe(true);
    single.click();
    action('save').click();
    expect(set.mock.lastCall?.[0]).toMatchObject({ clips: 'denied', marketing: 'denied' });
  });

  it('say why a signal keeps a category off, and leave it to the visitor', async () => {
    const { dialog } = await openPreferences({
      signals: { gpc: true },
      decisions: { marketing: { choice: 'denied', source: 'gpc' } },
    });
    expect(dialog.textContent).toContain('Opt-out request respected');
    expect(describedBy(toggle('marketing'))).toContain('Off, because your browser sends Global Privacy Control');
    expect(describedBy(toggle('analytics'))).not.toContain('Off, because');
    expect(toggle('marketing').disabled).toBe(false);
  });

  it('lock it where the site lets nobody override the signal', async () => {
    const off = { choice: 'denied', source: 'dnt' } as const;
    await openPreferences({
      signals: { dnt: true },
      config: { dnt: 'strict' },
      decisions: { functional: off, analytics: off, marketing: off },
    });
    expect(toggles().map((input) => input.disabled)).toEqual([false, true, true]);
    expect(describedBy(toggle('marketing'))).toContain('Off, because your browser sends Do Not Track');
  });

  it('write nothing of a switch that a signal locks, and keep it locked after an answer', async () => {
    const off = { choice: 'denied', source: 'gpc' } as const;
    const { set, host, ui } = await openPreferences({
      signals: { gpc: true },
      config: { gpc: 'strict' },
      decisions: { marketing: off, clips: off },
    });
    action('save').click();
    expect(set).toHaveBeenLastCalledWith({ functional: 'denied', analytics: 'denied' });
    host.consent.rejectAll();
    ui.open('preferences');
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(toggles().map((input) => input.disabled)).toEqual([false, false, true]);
    expect(describedBy(toggle('marketing'))).toContain('Off, because your browser sends Global Privacy Control');
  });

  it('take a service that a signal keeps off for no when its switch is left there, although its category is on', async () => {
    const { set } = await openPreferences({
      config: { serviceSwitches: 'on' },
      signals: { dnt: true },
      decisions: {
        functional: { choice: 'granted', source: 'default' },
        maps: { choice: 'denied', source: 'dnt' },
      },
    });
    const maps = await vi.waitFor(() => find<HTMLInputElement>('[data-consent-service=maps]'));
    expect([toggle('functional').checked, maps.checked]).toEqual([true, false]);
    action('save').click();
    expect(set.mock.calls[0]?.[0]).toMatchObject({ functional: 'granted', maps: 'denied' });
  });

  it('show what a signal keeps off under a category that is on, and take it for no when it is left there', async () => {
    const options: FakeOptions = {
      signals: { gpc: true },
      decisions: {
        analytics: { choice: 'granted', source: 'default' },
        counter: { choice: 'denied', source: 'gpc' },
      },
    };
    const { set } = await openPreferences(options);
    const counter = await vi.waitFor(() => find<HTMLInputElement>('[data-consent-service=counter]'));
    expect([toggle('analytics').checked, counter.checked]).toEqual([true, false]);
    expect(describedBy(counter)).toContain('Off, because your browser sends Global Privacy Control');
    expect(document.querySelector('[data-consent-service=maps]')).toBeNull();
    action('save').click();
    expect(set.mock.calls[0]?.[0]).toMatchObject({ analytics: 'granted', counter: 'denied' });
  });

  it('take a category that was moved to on for a yes to all below it, whatever a signal keeps off', async () => {
    const { set } = await openPreferences({
      signals: { gpc: true },
      decisions: {
        analytics: { choice: 'granted', source: 'default' },
        counter: { choice: 'denied', source: 'gpc' },
      },
    });
    toggle('analytics').click();
    toggle('analytics').click();
    const counter = await vi.waitFor(() => find<HTMLInputElement>('[data-consent-service=counter]'));
    expect(counter.checked).toBe(true);
    action('save').click();
    expect(set.mock.calls[0]?.[0]).toEqual({ functional: 'denied', analytics: 'granted', marketing: 'denied' });
  });

  it('list our own cookie under what is necessary, with its life, also where the site uses no service', async () => {
    await openPreferences({ config: { services: [], cookieName: 'my_consent', expiresDays: '90' } });
    const own = () => find('.cg-always + details').textContent;
    expect(own()).toMatch(/^1 service/);
    await vi.waitFor(() => expect(own()).toBe('1 serviceYour choiceKept in your browsermy_consent 3 months'));
    expect(document.querySelectorAll('dialog details')).toHaveLength(1);
  });

  it('tell a name that several cookies share once, with the lives of all', async () => {
    const cookies = [
      { name: '_hj*', life: 1800 },
      { name: '_hj*', life: 'session' },
      { name: '_id', life: 86_400 },
      { name: '_hj*', life: 1800 },
    ];
    await openPreferences({
      config: { services: [{ id: 'map', name: 'Map', category: 'analytics', cookies } as never] },
    });
    await vi.waitFor(() =>
      expect([...document.querySelectorAll('dialog code')].map((code) => code.parentElement?.textContent)).toEqual([
        'consentgate 6 months',
        '_hj* 30 minutes, until you close the browser',
        '_id 1 day',
      ]),
    );
  });

  it('say of an answer in the banner that it is not kept, to the eye as well until the visitor goes on', async () => {
    const fake = createFakeHost({ persisted: false });
    const { mountPreferences } = await import('../../../src/ui/mount-preferences.js');
    fake.host.consent.rejectAll();
    const { open, close, destroy } = mountPreferences(fake.host, enFirst, async () => () => []);
    undo.push(destroy);
    expect(statusLines()).toBe('');
    const seen = () => document.querySelector('.cg-told')?.textContent ?? '';
    await vi.waitFor(() => expect(seen()).toContain('for this page only'));
    dispatchEvent(new Event('keydown'));
    expect(seen()).toBe('');
    open();
    close();
    expect(statusLines()).toBe('');
    // Here already: at once.
    fake.host.consent.acceptAll();
    expect(seen()).toContain('for this page only');
  });

  it('are fetched again after a failure', async () => {
    const fake = createFakeHost();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const loadPreferences = vi.fn(() => import('../../../src/ui/mount-preferences.js'));
    loadPreferences.mockImplementationOnce(() => Promise.reject(new Error('offline')));
    const ui = mountUi(fake.host, { loadPreferences });
    undo.push(ui.destroy, () => error.mockRestore());
    ui.open('preferences');
    await vi.waitFor(() => expect(error).toHaveBeenCalledOnce());
    ui.open('preferences');
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    ui.open('preferences');
    expect(loadPreferences).toHaveBeenCalledTimes(2);
  });
});
