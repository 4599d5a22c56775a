// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { declaration } from '../../../src/cli/declaration.js';
import { runCommandLine } from '../../../src/cli/run.js';

async function run(...args: string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const io = {
    env: {},
    untilStopped: async () => {},
    print: (line: string) => printed.push(line),
    warn: (line: string) => warned.push(line),
  };
  const code = await runCommandLine(new Map([['declaration', declaration]]), ['declaration', ...args], io);
  return { code, html: printed.join('\n'), warned: warned.join('\n') };
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('consentgate declaration', () => {
  it('prints the table with its style sheet, in an element that consentgate completes', async () => {
    const { code, html, warned } = await run('--services', 'matomo,youtube');
    expect([code, warned]).toEqual([0, '']);
    expect(html).toMatch(
      /^<style>[^<]+<\/style>\n<div data-consentgate="declaration"><div class="cg-declaration" lang="en" dir="ltr">/,
    );
    expect(html).toContain('YouTube embeds');
    expect(html).toContain('data-consent-action="open-preferences"');
  });

  it('prints what is asked for: HTML or style sheet only, or HTML that nobody will touch', async () => {
    expect((await run('--css')).html).toMatch(/^\.cg-declaration:not\(#a#a\)\{/);
    expect((await run('--services', 'matomo', '--no-css')).html).toMatch(/^<div data-consentgate="declaration">/);
    expect((await run('--services', 'matomo', '--no-css', '--static')).html).toMatch(/^<div class="cg-declaration"/);
  });

  it("reads the site's options, and speaks its language in its words", async () => {
    const file = join(folder, 'consent.json');
    const chat = { id: 'chat', name: 'Plauder <3', category: 'functional', vendor: 'Plauder GmbH', country: 'DE' };
    const texts = { vendor: 'Anbieter', de: { granted: 'Ja' }, names: { functional: 'Extras' } };
    await writeFile(
      file,
      JSON.stringify({ services: ['youtube', chat], locale: 'de', texts, cookieName: 'wahl', expiresDays: 91 }),
    );
    const { code, html } = await run('--config', file, '--no-css');
    expect(code).toBe(0);
    for (const text of [
      'lang="de"',
      'Rechtsgrundlage',
      'Extras',
      'Plauder &lt;3',
      'Plauder GmbH (Deutschland)',
      '>wahl<',
      '3 Monate',
    ])
      expect(html).toContain(text);
    expect((await run('--config', file, '--locale', 'ar', '--no-css')).html).toContain('dir="rtl"');
  });

  it('says what it does not understand, all at once', async () => {
    expect(await run('--locale', 'tlh')).toMatchObject({
      code: 2,
      warned: expect.stringContaining('there is no language "tlh"'),
    });
    expect(await run('--services', 'matamo')).toMatchObject({
      code: 1,
      warned: expect.stringContaining('did you mean "matomo"?'),
    });
    expect(await run('--config', join(folder, 'none.json'))).toMatchObject({ code: 1 });
    expect(await run('--shout')).toMatchObject({ code: 2 });
  });
});
