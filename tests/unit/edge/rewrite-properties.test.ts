import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { createPageRewriter } from '../../../src/edge/rewrite/rewrite.js';

type Node = Tree.Node;

const foreign = [
  'https://i.ytimg.com/x.png',
  '//static.hotjar.com/c/hotjar-1.js',
  'HTTPS:\\\\www.youtube.com/embed/x',
  'https://other.example/',
];
const own = ['/a.js', 'b.png?x=https://other.example/', '#c', '', 'data:,x', 'mailto:a@b'];
const attributes = [
  'src',
  'SRC',
  'srcset',
  'href',
  'xlink:href',
  'poster',
  'data',
  'type',
  'rel',
  'alt',
  'data-src',
  'style',
];
const words = [
  'text/plain',
  'module',
  'stylesheet',
  'preconnect',
  'image',
  'icon',
  'marketing',
  'x > y',
  "it's",
  'a"b',
];
const elements = [
  'script',
  'img',
  'iframe',
  'link',
  'video',
  'source',
  'svg',
  'image',
  'style',
  'noscript',
  'template',
  'input',
  'object',
  'embed',
  'p',
  'table',
  'td',
  'select',
  'textarea',
  'title',
  'math',
  'a',
  'image',
  'frameset',
  'foreignObject',
  'body',
  'picture',
  'head',
];
const texts = [
  ' ',
  'x',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '<',
  '>',
  '\0',
  '\r\n',
  '</',
  'url(//i.ytimg.com/x)',
  '@import "https://other.example/x.css";',
  "fbq('init', 1);",
  'import "https://other.example/y.js";',
  '😀',
  '\ud83d',
];

const quoted = (value: string) =>
  fc.constantFrom(
    `"${value.replaceAll('"', '&quot;')}"`,
    `'${value.replaceAll("'", '&#39;')}'`,
    value.replace(/[\s"'<>=`]/g, ''),
  );
const attribute = (values: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...attributes),
      fc.constantFrom(...values, ...words).chain(quoted),
      fc.constantFrom(' ', '\n', '/', ''),
    )
    .map(([name, value, gap]) => `${gap || ' '}${name}=${value}`);
const tag = (values: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...elements),
      fc.array(attribute(values), { maxLength: 4 }),
      fc.constantFrom('>', '>', '>', '/>', ' >', ''),
    )
    .map((parts) => `<${parts[0]}${parts[1].join('')}${parts[2]}`);
/** Attributes where they belong, so that most pages have something to hold. */
const forms = [
  'img src',
  'script src',
  'iframe src',
  'link rel=stylesheet href',
  'link rel=preconnect href',
  'video poster',
  'video><source src',
  'picture><source srcset',
  'input type=image src',
  'object data',
  'svg><image href',
  'svg><script xlink:href',
  'style>@import "https://other.example/z.css"</style><img alt',
];
const fitting = (values: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...forms),
      fc.constantFrom(...values).chain(quoted),
      fc.array(attribute(values), { maxLength: 2 }),
    )
    .map(([form, value, rest]) => `<${form}=${value}${rest.join('')}>`);
const endTag = fc.constantFrom(...elements).map((name) => `</${name}>`);
const page = (values: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 2, arbitrary: tag(values) },
        { weight: 2, arbitrary: fitting(values) },
        { weight: 2, arbitrary: endTag },
        { weight: 2, arbitrary: fc.constantFrom(...texts) },
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join(''));

const known = await createPageRewriter();
const strict = await createPageRewriter({ strict: true });
const settings = { numRuns: 1500 };

/** Everything in a tree that a browser would fetch from another host by itself; the browser's view, not the rewriter's. */
function findLive(root: Node, found: string[] = []): string[] {
  const isForeign = (address: string | undefined) => {
    try {
      return (
        address !== undefined &&
        /^https?:$/.test(new URL(address, 'https://page.invalid/').protocol) &&
        new URL(address, 'https://page.invalid/').host !== 'page.invalid'
      );
    } catch {
      return false;
    }
  };
  const visit = (node: Node) => {
    if ('attrs' in node) {
      const get = (name: string) =>
        node.attrs.find((entry) => (entry.prefix ? `${entry.prefix}:${entry.name}` : entry.name) === name)?.value;
      const isHtml = /xhtml/.test(node.namespaceURI);
      const check = (...names: string[]) => {
        for (const name of names) if (isForeign(get(name))) found.push(`${node.tagName} ${name}=${get(name)}`);
      };
      const type = get('type') ?? '';
      const isLive = type === '' || type === 'module';
      if (isHtml) {
        if (node.tagName === 'script' && isLive) check('src');
        if (node.tagName === 'link' && /(?:^|\s)(?:stylesheet|preconnect|icon)(?:\s|$)/i.test(get('rel') ?? ''))
          check('href');
        if (
          /^(?:img|iframe|embed|source|video|frame)$/.test(node.tagName) ||
          (node.tagName === 'input' && type === 'image')
        )
          check('src');
        if (node.tagName === 'video') check('poster');
        if (node.tagName === 'object') check('data');
        if (/^(?:img|source)$/.test(node.tagName)) check('srcset');
      } else if (/svg/.test(node.namespaceURI) && (node.tagName === 'image' || (node.tagName === 'script' && isLive)))
        check('href', 'xlink:href');
      if (isHtml && node.tagName === 'style' && (type === '' || type === 'text/css'))
        for (const child of node.childNodes)
          if ('value' in child && /url\(\/\/i|@import "https/.test(child.value)) found.push(`style ${child.value}`);
    }
    // A marked template is the site's own word; everything else in one will be cloned.
    if ('content' in node && !node.attrs.some(({ name }) => name === 'data-consent')) visit(node.content);
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(root);
  return found;
}

const isSubsequence = (part: string, whole: string) => {
  let at = 0;
  for (const letter of whole) if (part.startsWith(letter, at)) at += letter.length;
  return at >= part.length;
};

describe('random pages', { timeout: 120_000 }, () => {
  it('do not change a second time', () => {
    fc.assert(
      fc.property(page([...foreign, ...own]), (html) => {
        for (const { html: rewrite } of [known, strict]) {
          const once = rewrite(html);
          expect(rewrite(once)).toBe(once);
        }
      }),
      settings,
    );
  });

  it('name no third party any more that a browser would ask, with scripting and without', () => {
    let held = 0;
    fc.assert(
      fc.property(page(foreign), (html) => {
        const out = strict.html(html);
        if (out !== html) held++;
        expect(findLive(parse(out))).toEqual([]);
        // What only a browser without scripting sees, where both kinds of reading agree on where noscript ends.
        if (!/<noscript|<!--|<!\[/.test(html)) expect(findLive(parse(out, { scriptingEnabled: false }))).toEqual([]);
      }),
      settings,
    );
    expect(held).toBeGreaterThan(settings.numRuns / 2);
  });

  it('without third parties stay as they are', () => {
    const plain = page(own).filter((html) => !/ytimg|other\.example\/[xyz]|fbq|data-consent/.test(html));
    fc.assert(
      fc.property(plain, (html) => {
        expect(strict.html(html)).toBe(html);
      }),
      settings,
    );
  });

  it('lose nothing but a type and a template: all else is put in between', () => {
    fc.assert(
      fc.property(
        page([...foreign, ...own]).filter((html) => !/type|<template|<svg|<math|xlink/i.test(html)),
        (html) => {
          expect(isSubsequence(html, strict.html(html))).toBe(true);
        },
      ),
      settings,
    );
  });
});
