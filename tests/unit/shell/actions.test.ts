// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToActions } from '../../../src/shell/actions.js';
import { createRoot, showReopen } from '../../../src/shell/root.js';

afterEach(() => document.body.replaceChildren());
const find = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('elements with data-consent-action', () => {
  let controller: AbortController;
  const act = vi.fn();

  beforeEach(() => {
    controller = new AbortController();
    act.mockReset();
    listenToActions(controller.signal, act);
    document.body.innerHTML =
      '<a href="#" data-consent-action="accept-all" data-consent-category="analytics marketing"><b>yes</b></a><button data-consent-action="withdraw">no</button><button>other</button>';
  });
  afterEach(() => controller.abort());

  const click = (selector: string) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    find(selector).dispatchEvent(event);
    return event;
  };

  it('act on a click, also on what is inside of them, with their categories', () => {
    expect(click('b').defaultPrevented).toBe(true);
    expect(act).toHaveBeenCalledWith('accept-all', 'analytics marketing', true);
  });

  it('have no categories when they name none', () => {
    click('[data-consent-action=withdraw]');
    expect(act).toHaveBeenCalledWith('withdraw', undefined, true);
  });

  it('are no other elements', () => {
    expect(click('button:last-child').defaultPrevented).toBe(false);
    expect(act).not.toHaveBeenCalled();
  });

  it('tell when somebody is about to use one', () => {
    find('b').dispatchEvent(new Event('pointerover', { bubbles: true }));
    find('[data-consent-action=withdraw]').dispatchEvent(new Event('focusin', { bubbles: true }));
    find('button:last-child').dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(act.mock.calls).toEqual([
      ['accept-all', 'analytics marketing', false],
      ['withdraw', undefined, false],
    ]);
  });

  it('work where the page stops its clicks, and where they came later', () => {
    document.body.addEventListener('click', (event) => event.stopPropagation(), { once: true, capture: true });
    document.body.insertAdjacentHTML('beforeend', '<i data-consent-action="reject-all"></i>');
    click('i');
    expect(act).toHaveBeenCalledWith('reject-all', undefined, true);
  });

  it('do nothing any more when it is over', () => {
    controller.abort();
    click('b');
    expect(act).not.toHaveBeenCalled();
  });
});

describe('the root', () => {
  it('is one element, first in body', () => {
    document.body.innerHTML = '<main></main>';
    const { read } = createRoot();
    const root = read();
    expect(document.body.firstElementChild).toBe(root);
    expect(read()).toBe(root);
    expect(root.id).toBe('consentgate-root');
  });

  it('takes the one that the page brings', () => {
    document.body.innerHTML = '<main></main><div id="consentgate-root"></div>';
    expect(createRoot().read()).toBe(document.body.lastElementChild);
    expect(document.querySelectorAll('#consentgate-root')).toHaveLength(1);
  });

  it('comes back with what is in it where a route has replaced the body', () => {
    const { read, putBack } = createRoot();
    putBack();
    expect(document.body.children, 'nothing, as long as there is nothing to show').toHaveLength(0);
    read().append('What is asked');
    document.body.replaceChildren(document.createElement('main'));
    putBack();
    expect(document.body.firstElementChild?.textContent).toBe('What is asked');
  });
});

describe('the reopen control', () => {
  let inside: Parameters<typeof showReopen>[0];
  const show = (isShown: boolean) => showReopen(inside, !isShown);
  beforeEach(() => {
    inside = { raw: {}, root: createRoot().read };
  });
  const controls = () => document.querySelectorAll<HTMLElement>('[data-consentgate=reopen]');

  it('is a plain button with the hooks of the public contract', () => {
    show(true);
    show(true);
    expect(controls()).toHaveLength(1);
    const [button] = controls();
    expect(button?.localName).toBe('button');
    expect(button?.dataset.consentAction).toBe('open-preferences');
    expect(button?.textContent).not.toBe('');
    expect(button?.closest('#consentgate-root')).not.toBeNull();
  });

  it('goes away', () => {
    show(true);
    show(false);
    expect(controls()).toHaveLength(0);
    expect(() => show(false)).not.toThrow();
  });

  it('is not drawn where the site has a control of its own', () => {
    document.body.innerHTML = '<a href="#" data-consent-action="open-preferences">Cookies</a>';
    show(true);
    expect(controls()).toHaveLength(0);
  });

  it('makes way for a control of the site that comes later, and is back when that has gone', () => {
    show(true);
    document.body.insertAdjacentHTML('beforeend', '<a href="#" data-consent-action="open-preferences">Cookies</a>');
    show(true);
    expect(controls()).toHaveLength(0);
    find('a').remove();
    show(true);
    expect(controls()).toHaveLength(1);
  });
});
