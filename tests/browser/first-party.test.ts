/** Code of the site's own never notices the guard: what it hands over is read as the browser would read it. */
import { expect, it } from 'vitest';
import { createPage } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

const attributes = 'data-services="hotjar youtube" data-ui="off"';

inEveryEngine('code of the site', (t) => {
  /** What the code answers on a page with the guard, and on one without. */
  const compare = async (body: string, code: string) => {
    const answers: unknown[] = [];
    for (const own of ['', undefined]) {
      t.site.serve('shop', '/page', {
        type: 'text/html',
        body: createPage(body, own === undefined ? { attributes } : { own }),
      });
      const { tab } = await t.visit('/page');
      answers.push(await tab.evaluate(code));
    }
    return answers;
  };

  it('writes what is nothing as the browser does', async () => {
    const body = `<section><script>
      document.writeln(undefined); document.writeln(null); document.write('a', null, 'b', undefined);
      document.write('<i', null, '>1'); document.write(null, '</i', '>')</script></section>`;
    const [without, withUs] = await compare(body, `document.querySelector('section').innerHTML`);
    expect(withUs).toBe(without);
  });

  it('stores no cookie of a held service whose object says another name when it is asked again', async () => {
    t.site.page('/cookie', createPage('', { attributes }));
    const { tab } = await t.visit('/cookie');
    const write = `(() => { let times = 0;
      document.cookie = { toString: () => (times++ ? '_hjid=1' : 'own=1') };
      return [times, document.cookie.replace(/consentgate[^;]*;? ?/, '')] })()`;
    expect(await tab.evaluate(write)).toEqual([1, 'own=1']);
  });
});
