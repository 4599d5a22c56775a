/** Promise 3: a page comes in pieces over the wire, and a tag that may fire at once fires when all of it is there. */
import { expect, it } from 'vitest';
import { createHeld, createPage, createReceipt, note, ran } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('a page that comes in pieces', (t) => {
  const yes = { cookies: [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing1') }] };
  const mark = 'data-consent="analytics"';
  /** The page, with a pause wherever there is a `⏸`. */
  const serveInPieces = (path: string, body: string, attributes = '') =>
    t.site.serve('shop', path, {
      body: createPage(body, { attributes })
        .split('⏸')
        .flatMap((piece, index) => (index ? [150, piece] : [piece])),
    });
  const held = (name: string, type = '') =>
    `<script type="text/plain" ${mark} ${type}>${note(`${name} begins`)};⏸${note(`${name} ends`)}</script>`;

  it.each([
    ['who has said yes', '', yes],
    ['where everything runs until somebody objects', 'data-mode="opt-out"', {}],
  ])('runs its tags as a whole and in order, for a visitor %s', async (_, attributes, options) => {
    t.site.serve('tracker', '/film.mp4', { type: 'video/mp4', body: '' });
    const film = t.site.url('tracker', '/film.mp4');
    serveInPieces(
      '/pieces',
      `${held('classic')}${createHeld('between')}${held('module', 'data-type="module"')}
      <script type="text/html" ${mark}><p id="one">1</p>⏸<p id="two">2</p><script>${note('written')}<\\/script></script>
      <template ${mark}><i id="three">3</i>⏸<i id="four">4</i></template>
      <video ${mark} preload="auto" muted>⏸<source data-src="${film}" type="video/mp4"></video>
      ${createHeld('late')}<p>More ⏸ of the page</p><div>${held('last')}</div>`,
      attributes,
    );
    const { tab } = await t.visit('/pieces', options);
    await t.site.waitForRequest({ host: 'tracker', path: '/film.mp4' });
    await tab.waitFor(`(${ran}).includes('last ends')`);
    await tab.settle();
    const names = ['classic', 'module', 'last'].map((name) => [`${name} begins`, `${name} ends`]);
    const [classic, module, last] = names as [string[], string[], string[]];
    expect(await tab.evaluate(ran)).toEqual([...classic, 'between', ...module, 'written', 'late', ...last]);
    const there = `['one', 'two', 'three', 'four'].map((id) => document.querySelectorAll('#' + id).length).join('')`;
    expect(await tab.evaluate(there)).toBe('1111');
  });

  it('loses no tag where it is cut anywhere, as a slow line cuts it', async () => {
    const count = 30;
    const tags = Array.from({ length: count }, (_, index) => {
      const text = `<p>${'A sentence of the page. '.repeat(30)}</p>`;
      return `${text}<script type="text/plain" ${mark}>${`/* ${'long '.repeat(200)} */`}${note(`${index}`)}</script>`;
    });
    const page = createPage(tags.join('\n'));
    const pieces = page.match(/.{1,1460}/gs) as string[];
    t.site.serve('shop', '/slow', { body: pieces.flatMap((piece) => [piece, 4]) });
    const { tab } = await t.visit('/slow', yes);
    await tab.waitFor(`(${ran}).length >= ${count}`);
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(tags.map((_, index) => `${index}`));
  });

  it('fires what is given while it comes, and what is filled later', async () => {
    serveInPieces('/given', `${held('early')}<script>window.isHere = 1</script><p>⏸⏸⏸</p>${held('late')}`);
    const { tab } = await t.visit('/given');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor(`(${ran}).includes('late ends')`);
    await tab.evaluate(`void (() => {
      const tag = Object.assign(document.createElement('script'), { type: 'text/plain' });
      tag.dataset.consent = 'analytics';
      document.body.append(tag);
      setTimeout(() => tag.append(${JSON.stringify(note('filled'))}), 50);
    })()`);
    await tab.waitFor(`(${ran}).includes('filled')`);
    expect(await tab.evaluate(ran)).toEqual(['early begins', 'early ends', 'late begins', 'late ends', 'filled']);
  });

  it('runs a tag that was written live once where there is a yes, and in its turn', async () => {
    t.site.script('tracker', '/live.js', note('live.js'));
    const live = `<script ${mark}>${note('live')}</script><script ${mark} src="${t.site.url('tracker', '/live.js')}"></script>
      <script ${mark} defer src="${t.site.url('tracker', '/live.js?defer')}"></script>`;
    t.site.page('/live', createPage(`${live}${createHeld('marked')}`));
    const { tab } = await t.visit('/live', yes);
    await tab.waitFor(`(${ran}).includes('marked') && (${ran}).length >= 4`);
    await tab.settle();
    expect((await tab.evaluate<string[]>(ran)).sort()).toEqual(['live', 'live.js', 'live.js', 'marked']);
  });
});
