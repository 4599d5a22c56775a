// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { enFirst } from '../../../src/locales/en.js';
import { mountPlaceholders } from '../../../src/ui/mount-placeholders.js';
import { createFakeHost, type FakeOptions, find } from './fake-host.js';

let undo: (() => void)[] = [];

/** happy-dom lays nothing out, so a test says how large the embed is. */
let size = [560, 315];

function holdVideo(options: FakeOptions = {}, attributes: Record<string, string> = {}, ids = ['clips']) {
  const element = document.createElement('video');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const [width, height] = size;
  element.getClientRects = () => [new DOMRect(0, 0, width, height)] as unknown as DOMRectList;
  Object.defineProperties(element, { offsetWidth: { value: width }, offsetHeight: { value: height } });
  document.body.append(element);
  const fake = createFakeHost({ ...options, held: [{ element, ids, host: 'www.clips.example' }] });
  undo.push(mountPlaceholders(fake.host, enFirst));
  return { ...fake, element };
}

const placeholders = () => [...document.querySelectorAll<HTMLElement>('[data-consentgate=placeholder]')];
const buttons = () => [...document.querySelectorAll<HTMLElement>('[data-consentgate=placeholder] button')];

afterEach(() => {
  size = [560, 315];
  for (const step of undo) step();
  undo = [];
  document.body.replaceChildren();
});

describe('a placeholder', () => {
  it('stands right before the hidden embed and says whose it is and who would be contacted', () => {
    const { element } = holdVideo();
    expect(placeholders()).toEqual([element.previousElementSibling]);
    expect(element.hidden).toBe(true);
    expect(find('[data-consentgate=placeholder] [role=group]').getAttribute('aria-label')).toBe('Clips');
    expect(placeholders()[0]?.textContent).toContain('www.clips.example');
    expect(buttons().map((button) => [button.textContent, button.getAttribute('type')])).toEqual([
      ['Load once', 'button'],
      ['Always allow', 'button'],
    ]);
  });

  it('names the host when the service is not known', () => {
    holdVideo({}, {}, ['marketing']);
    expect(find('[data-consentgate=placeholder] [role=group]').getAttribute('aria-label')).toBe('www.clips.example');
  });

  it('is called by its title as well, where one service has several', () => {
    holdVideo({}, { title: 'How it works' });
    expect(find('[data-consentgate=placeholder] [role=group]').getAttribute('aria-label')).toBe('Clips: How it works');
  });

  it('says whose it is where it stands in the page’s own markup, and names nobody who would get an address', () => {
    const element = document.createElement('iframe');
    for (const [name, value] of Object.entries({ consent: 'marketing', srcdoc: '<p>Map</p>' }))
      element.setAttribute(`data-${name}`, value);
    element.title = 'Map';
    element.getClientRects = () => [new DOMRect(0, 0, 560, 315)] as unknown as DOMRectList;
    Object.defineProperties(element, { offsetWidth: { value: 560 }, offsetHeight: { value: 315 } });
    document.body.append(element);
    const fake = createFakeHost({ held: [{ element }] });
    undo.push(mountPlaceholders(fake.host, enFirst));
    expect(find('[data-consentgate=placeholder] b').textContent).toBe('Content from Map');
    expect(placeholders()[0]?.textContent).not.toContain('IP address');
  });

  it('releases once without storing anything, and gives the place back', () => {
    const { element, host, set } = holdVideo();
    buttons()[0]?.click();
    expect(host.releaseOnce).toHaveBeenCalledExactlyOnceWith(element);
    expect(set).not.toHaveBeenCalled();
    expect(placeholders()).toEqual([]);
    expect(element.hidden).toBe(false);
  });

  it('grants for good what the embed waits for', () => {
    const { host } = holdVideo();
    buttons()[1]?.click();
    expect(host.consent.grant).toHaveBeenCalledExactlyOnceWith('clips');
  });

  it('says that a signal is on before the visitor overrides it', () => {
    holdVideo({ signals: { dnt: true }, decisions: { clips: { choice: 'denied', source: 'dnt' } } });
    expect(placeholders()[0]?.textContent).toContain('your browser sends Do Not Track');
    expect(buttons().length).toBe(2);
  });

  it('offers no button where the site lets nobody override the signal, except for features', () => {
    const off = { choice: 'denied', source: 'dnt' } as const;
    const options: FakeOptions = {
      signals: { dnt: true },
      config: { dnt: 'strict' },
      decisions: { clips: off, maps: off },
    };
    holdVideo(options);
    expect(placeholders()[0]?.textContent).toContain('your browser sends Do Not Track');
    expect(buttons()).toEqual([]);
    for (const step of undo.splice(0)) step();
    holdVideo(options, {}, ['maps']);
    expect(buttons().length).toBe(2);
  });

  it('is not made for an embed that the page does not show', () => {
    const { element } = holdVideo({}, { style: 'display:none' });
    expect(placeholders()).toEqual([]);
    expect(element.hidden).toBe(false);
  });

  it('is not made for an embed of one pixel', () => {
    size = [1, 1];
    holdVideo();
    expect(placeholders()).toEqual([]);
  });

  it('keeps the height of the embed, so that nothing moves', () => {
    holdVideo();
    expect(placeholders()[0]?.style.height).toBe('315px');
  });

  it('shows a picture of the site itself and never one from elsewhere', () => {
    holdVideo({}, { 'data-poster-local': 'https://clips.example/poster.jpg' });
    expect(placeholders()[0]?.style.backgroundImage).toBe('');
    for (const step of undo.splice(0)) step();
    holdVideo({}, { 'data-poster-local': '/poster.jpg' });
    expect(placeholders()[0]?.style.backgroundImage).toContain('/poster.jpg');
  });

  it('is taken out, and the embed shown again, when the interface goes', () => {
    const { element, listenerCount } = holdVideo();
    for (const step of undo.splice(0)) step();
    expect(placeholders()).toEqual([]);
    expect(element.hidden).toBe(false);
    expect(listenerCount()).toBe(0);
  });
});
