// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setAddresses } from '../../../src/gate/addresses.js';
import { findMarked, isEmbed, isLiveScript } from '../../../src/gate/find.js';
import { watch } from '../../../src/gate/watch.js';

afterEach(() => document.body.replaceChildren());

/** Elements of a piece of HTML, without a page that would load them. */
const parse = (html: string) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};
const one = (html: string) => parse(html).firstElementChild as Element;

describe('findMarked', () => {
  it.each([
    '<script data-consent="a" src="x.js"></script>',
    '<script type="module" data-consent="a"></script>',
    '<script type="" data-consent="a"></script>',
    '<script type="text/javascript" data-consent="a"></script>',
    '<script type="application/javascript" data-consent="a"></script>',
    '<script type="text/plain" data-consent="a"></script>',
    '<script type="text/html" data-consent="a"></script>',
    '<script type="text/plain" data-service="s"></script>',
    '<template data-consent="a"></template>',
    '<iframe data-consent="a"></iframe>',
    '<img data-consent="a">',
    '<picture data-consent="a"></picture>',
    '<link data-consent="a">',
    '<video data-consent="a"></video>',
    '<audio data-consent="a"></audio>',
    '<embed data-consent="a">',
    '<object data-consent="a"></object>',
    '<iframe data-consent></iframe>',
  ])('finds %s', (html) => {
    expect(findMarked(parse(html))).toHaveLength(1);
  });

  it.each([
    '<script src="x.js"></script>',
    '<script type="importmap" data-consent="a">{}</script>',
    '<script type="speculationrules" data-consent="a">{}</script>',
    '<script type="application/json" data-consent="a">{}</script>',
    '<script type="application/ld+json" data-consent="a">{}</script>',
    '<div data-consent="a"></div>',
    '<div data-service="hotline"></div>',
    '<iframe></iframe>',
    '<iframe data-consentgate="a"></iframe>',
  ])('leaves %s alone', (html) => {
    expect(findMarked(parse(html))).toEqual([]);
  });

  it('finds in document order, the root itself included', () => {
    const video = one(
      '<video data-consent="a" id="1"><source data-consent="a" id="2"><track data-service="s" id="3"></video>',
    );
    expect(findMarked(video).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(findMarked(document.createDocumentFragment())).toEqual([]);
  });
});

describe('kinds of elements', () => {
  it('a live script is one that the browser would run', () => {
    const isLive = (html: string) => isLiveScript(one(html));
    for (const type of ['', 'module', 'text/javascript', 'application/javascript'])
      expect(isLive(`<script type="${type}"></script>`)).toBe(true);
    for (const type of ['text/plain', 'text/html', 'importmap', 'application/json', 'application/ld+json'])
      expect(isLive(`<script type="${type}"></script>`)).toBe(false);
    expect(isLive('<script></script>')).toBe(true);
    expect(isLive('<iframe></iframe>')).toBe(false);
  });

  it('an embed is content for the eye', () => {
    for (const name of ['iframe', 'embed', 'object', 'video', 'audio'])
      expect(isEmbed(document.createElement(name))).toBe(true);
    for (const name of ['script', 'img', 'link', 'template', 'div'])
      expect(isEmbed(document.createElement(name))).toBe(false);
  });
});

describe('setAddresses', () => {
  it('leaves a frame in its place where the page’s Trusted Types refuse its address', () => {
    document.body.innerHTML = '<iframe data-consent="marketing" data-srcdoc="<p>Text</p>"></iframe><p></p>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const refuse = () => {
      throw new TypeError('This document requires TrustedHTML assignment.');
    };
    frame.setAttribute = refuse;
    expect(() => setAddresses(frame, true, trust)).toThrow(TypeError);
    expect(document.body.firstElementChild).toBe(frame);
  });

  const trust = (kind: string, text: string) => (kind === 'createHTML' ? `trusted:${text}` : text);

  it.each(['src', 'srcset', 'href', 'data', 'poster'])('gives and takes %s', (name) => {
    const element = parse('<object></object>').firstElementChild as Element;
    element.setAttribute(`data-${name}`, 'https://a.example/');
    expect(setAddresses(element, true, trust)).toBe(true);
    expect(element.getAttribute(name)).toBe('https://a.example/');
    expect(setAddresses(element, false, trust)).toBe(true);
    expect(element.hasAttribute(name)).toBe(false);
    expect(element.getAttribute(`data-${name}`)).toBe('https://a.example/');
    expect(setAddresses(element, false, trust)).toBe(false);
  });

  it('passes srcdoc through Trusted Types', () => {
    const element = one('<iframe data-srcdoc="<p>hello"></iframe>');
    setAddresses(element, true, trust);
    expect(element.getAttribute('srcdoc')).toBe('trusted:<p>hello');
  });

  it('takes sources, tracks and the image of a picture along, the image last', () => {
    const picture = one('<picture data-consent="a"><source data-srcset="a.webp"><img data-src="a.png"></picture>');
    const order: string[] = [];
    for (const member of picture.children) {
      const set = member.setAttribute.bind(member);
      member.setAttribute = (name, value) => {
        order.push(name);
        set(name, value);
      };
    }
    setAddresses(picture, true, trust);
    expect(order).toEqual(['srcset', 'src']);
    expect(picture.querySelector('img')?.getAttribute('src')).toBe('a.png');
  });

  it('leaves other attributes alone', () => {
    const element = one('<iframe data-source="a" data-consent="b" title="c" data-srcx="d"></iframe>');
    expect(setAddresses(element, true, trust)).toBe(false);
    expect(element.getAttributeNames()).toEqual(['data-source', 'data-consent', 'title', 'data-srcx']);
  });
});

describe('watch', () => {
  it('sees what is there, what comes, what is nested and what is marked later, each time once', async () => {
    document.body.innerHTML = '<template data-consent="a" id="there"></template>';
    const controller = new AbortController();
    const seen: string[] = [];
    watch(controller.signal, (elements) => seen.push(...elements.map(({ id }) => id)), vi.fn(), vi.fn());
    expect(seen).toEqual(['there']);

    document.body.insertAdjacentHTML(
      'beforeend',
      '<template data-consent="a" id="new"></template><div><p><template data-consent="a" id="inner"></template></p></div><template id="late"></template>',
    );
    await vi.waitFor(() => expect(seen).toEqual(['there', 'new', 'inner']));
    document.getElementById('late')?.setAttribute('data-consent', 'a');
    await vi.waitFor(() => expect(seen).toEqual(['there', 'new', 'inner', 'late']));

    controller.abort();
    document.body.insertAdjacentHTML('beforeend', '<template data-consent="a" id="after"></template>');
    const witness = new AbortController();
    const onMarked = vi.fn();
    watch(witness.signal, onMarked, vi.fn(), vi.fn());
    document.body.insertAdjacentHTML('beforeend', '<template data-consent="a"></template>');
    await vi.waitFor(() => expect(onMarked).toHaveBeenCalledTimes(2));
    witness.abort();
    expect(seen).toEqual(['there', 'new', 'inner', 'late']);
  });

  it('sees all of a parser’s burst', async () => {
    const controller = new AbortController();
    const seen = new Set<Element>();
    const onChange = vi.fn();
    const onMarked = (elements: Element[]) => {
      for (const element of elements) seen.add(element);
    };
    watch(controller.signal, onMarked, onChange, vi.fn());
    for (let i = 0; i < 150; i++) {
      const template = document.createElement('template');
      template.setAttribute('data-consent', 'a');
      document.body.append(template);
    }
    await vi.waitFor(() => expect(seen.size).toBe(150));
    // Once per burst, whatever is in it.
    expect(onChange).toHaveBeenCalledTimes(1);
    controller.abort();
  });
});
