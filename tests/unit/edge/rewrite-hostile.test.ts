import { describe, expect, it } from 'vitest';
import { createPageRewriter } from '../../../src/edge/rewrite/rewrite.js';

const page = 'https://shop.example/';
const rewriter = await createPageRewriter({ strict: true, page });

/** Rewrites it, in a time that no reader notices; where it grew with the square of the length, each took longer by far. */
function rewriteSoon(html: string): string {
  const start = performance.now();
  const result = rewriter.html(html);
  expect(performance.now() - start).toBeLessThan(4000);
  return result;
}

describe('a page is not kept waiting by', () => {
  it.each([
    ['a division in minified code', `<script>var x=i++/n${'[0]'.repeat(20)};\nf("//x.y/")</script>`],
    ['brackets that look like an expression', `<script>x=/${'['.repeat(40)}\n;f("//a")</script>`],
    ['addresses in a style that nobody closes', `<style>${'url(a'.repeat(60_000)}</style>`],
    ['sets of images that nobody closes', `<style>${'image-set('.repeat(20_000)}</style>`],
    ['a list of pictures that is all commas', `<img srcset="${','.repeat(60_000)}x${','.repeat(60_000)}y">`],
    ['names for texts that hold names', `<script>e.src=a="//x";${'a="/"+a+a+a+a+"";'.repeat(8000)}</script>`],
    ['texts that are added up with brackets', `<script>e.src="//x"${'+((((  ( ( (+"/"'.repeat(20_000)}</script>`],
    ['one choice after another', `<script>e.src="//x";${'(((=a=(b)=(c)?"/":"//y")+"z"'.repeat(8000)}</script>`],
    ['codes in codes', `<script>${'setTimeout("eval(\'//x'.repeat(20_000)}</script>`],
    ['attributes that are set', `<script>e.src="//x";${'setAttributeNS("src",["src"'.repeat(20_000)}</script>`],
    ['a name nearly like ours', `<script src="//x/consentgate-${'1'.repeat(200_000)}"></script>`],
    ['paths nearly like ours', `<link rel=stylesheet href="//x${'/consentgate/themes'.repeat(20_000)}">`],
    ['styles in a list of choices', `<select>${'<style>'.repeat(20_000)}`],
  ])('%s', (_, html) => {
    rewriteSoon(html);
  });

  it('documents in documents: deeper than anybody means it, they are held unread', () => {
    const nest = (depth: number, inner: string): string =>
      depth === 0
        ? inner
        : `<iframe srcdoc="${nest(depth - 1, inner)
            .replaceAll('&', '&amp;')
            .replaceAll('"', '&quot;')}"></iframe>`;
    expect(rewriteSoon(nest(5, '<p>x</p>'))).not.toContain('data-consent');
    expect(rewriteSoon(nest(400, '<p>x</p>'))).toMatch(/^<iframe data-consent="marketing" data-srcdoc=/);
  });
});

describe('a page is not lost by', () => {
  const long = 'a'.repeat(17_000_000);

  it('speculation rules that lie in each other by the thousand', () => {
    const html = `<script type="speculationrules">${'['.repeat(20_000)}${']'.repeat(20_000)}</script>`;
    expect(rewriteSoon(`${html}<p>x`)).toContain('<p>x');
  });

  it.each([
    ['text in a script', `<script>x="${long}";f("//x.y")</script>`],
    ['template in a script', `<script>x=\`${long}\`;f("//x.y")</script>`],
    ['picture in a style', `<style>a{background:url("data:image/png;base64,${long}")}</style>`],
  ])(
    'a very long %s',
    (_, html) => {
      expect(rewriter.html(html)).toBe(html);
    },
    60_000,
  );
});
