/** Pages that were marked for another consent tool, after `consentgate migrate`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createPage, note, ran } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** The page and the tag that the command prints for it. */
function migrate(tool: string, page: string): { body: string; own: string } {
  const { stdout, stderr } = spawnSync(process.execPath, [command, 'migrate', '--from', tool], {
    input: page,
    encoding: 'utf8',
  });
  return { body: stdout, own: stderr.slice(stderr.indexOf('first in head:\n') + 'first in head:\n'.length) };
}

inEveryEngine('a migrated page', (t) => {
  it('of Cookiebot or OneTrust fetches nothing before the yes, and everything after it', async () => {
    const url = (path: string) => t.site.url('tracker', path);
    const theirs: Record<string, string> = {
      cookiebot: `<script src="https://consent.cookiebot.com/uc.js" data-cbid="1"></script>
        <script type="text/plain" data-cookieconsent="statistics" src="${url('/cookiebot-1.js')}"></script>
        <script data-cookieconsent="statistics,marketing">${note('inline')}</script>
        <script data-cookieconsent="fancy" src="${url('/never.js')}"></script>
        <iframe data-cookieblock-src="${url('/cookiebot-2')}" data-cookieconsent="marketing" src="about:blank"></iframe>
        <img src="${url('/cookiebot-3')}" alt="" data-cookieconsent="preferences">`,
      onetrust: `<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js" data-domain-script="1"></script>
        <script>function OptanonWrapper() { }</script>
        <script type="text/plain" class="optanon-category-C0002" src="${url('/onetrust-1.js')}"></script>
        <script type="text/plain" class="optanon-category-C0002-C0004">${note('inline')}</script>
        <script class="optanon-category-C0009" src="${url('/never.js')}"></script>
        <iframe class="optanon-category-C0004" data-src="${url('/onetrust-2')}"></iframe>
        <img class="own optanon-category-C0003" src="${url('/onetrust-3')}" alt="">`,
    };
    for (const [tool, page] of Object.entries(theirs)) {
      t.site.script('tracker', `/${tool}-1.js`, note('external'));
      const { body, own } = migrate(tool, page);
      t.site.page(`/${tool}`, createPage(body, { own }));
      t.site.clear();
      const { tab } = await t.visit(`/${tool}`);
      await tab.waitFor('!!document.querySelector("[data-consentgate=banner] button")');
      await tab.settle();
      expect(t.site.paths({ except: 'shop' }), tool).toEqual([]);
      expect(await tab.evaluate(ran), tool).toEqual([]);
      await tab.click('[data-consentgate=banner] [data-consent-action=accept-all]');
      await tab.waitFor('(window.ran || []).length >= 2');
      for (const path of [`/${tool}-2`, `/${tool}-3`]) await t.site.waitForRequest({ host: 'tracker', path });
      await tab.settle();
      expect(await tab.evaluate(ran), tool).toEqual(['external', 'inline']);
      const fetched = ['1.js', '2', '3'].map((end) => `tracker/${tool}-${end}`);
      expect(t.site.paths({ except: 'shop' }).sort(), tool).toEqual(fetched);
    }
  });
});
