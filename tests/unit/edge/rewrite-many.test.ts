import { describe, expect, it } from 'vitest';
import { createPageRewriter } from '../../../src/edge/rewrite/rewrite.js';

const loader = (address: string) =>
  `<script>var s=document.createElement('script');s.src='${address}';document.head.append(s)</script>`;
const isHeld = (html: string) => html.includes('text/plain');

describe('many pages by one rewriter', () => {
  it('holds the same snippet on each of them', async () => {
    const { html } = await createPageRewriter();
    const page = `<title>Page</title>${loader('https://js.hs-scripts.com/1.js')}`;
    const first = html(page);
    expect(isHeld(first)).toBe(true);
    for (let number = 0; number < 1200; number++) html(page.replace('/1.js', `/${number}.js`));
    expect(html(page)).toBe(first);
  });

  it.each([
    ['base', '<base href="https://static.hotjar.com/c/">', '/hotjar-1.js'],
    [
      'import map',
      '<script type="importmap">{"imports":{"tracker":"https://static.hotjar.com/c/hotjar-1.js"}}</script>',
      'tracker',
    ],
  ])('has the %s of one page say nothing of another', async (_, meaning, specifier) => {
    const { html } = await createPageRewriter();
    const code = `<script type="module">import '${specifier}'</script>`;
    for (let round = 0; round < 2; round++) {
      expect(isHeld(html(code))).toBe(false);
      expect(isHeld(html(meaning + code))).toBe(true);
    }
  });

  it('takes a frame for a document of its own', async () => {
    const { html } = await createPageRewriter();
    const code = `<script type="module">import '/hotjar-1.js'</script>`;
    const framed = `<iframe srcdoc='<base href="https://static.hotjar.com/c/">${code.replaceAll("'", '&apos;')}'></iframe>`;
    expect(isHeld(html(code))).toBe(false);
    expect(html(framed)).toContain('data-srcdoc');
    expect(isHeld(html(code))).toBe(false);
  });
});
