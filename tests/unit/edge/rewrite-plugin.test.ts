// @vitest-environment node
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { consentgateRewrite } from '../../../src/edge/rewrite/plugin.js';

const raw = '<img src="https://i.ytimg.com/x.png">';
const held = '<img data-consent="marketing" data-service="youtube" data-src="https://i.ytimg.com/x.png">';

describe('consentgateRewrite', () => {
  it('rewrites the pages of a Vite build, and not its own scripts', { timeout: 60_000 }, async () => {
    const root = await mkdtemp(join(tmpdir(), 'consentgate-'));
    try {
      await writeFile(
        join(root, 'index.html'),
        `<html><body>${raw}<script type="module" src="/app.js"></script></body></html>`,
      );
      await writeFile(join(root, 'app.js'), 'console.log(1);');
      await build({ root, configFile: false, logLevel: 'silent', plugins: [consentgateRewrite({ strict: true })] });
      const page = await readFile(join(root, 'dist/index.html'), 'utf8');
      expect(page).toContain(held);
      expect(page).toMatch(/<script type="module" crossorigin src="\/assets\/[^"]+"><\/script>/);
    } finally {
      await rm(root, { recursive: true });
    }
  });

  it('rewrites HTML files of a Rollup build, text and bytes, and no others', async () => {
    const bundle = await rollup({
      input: 'virtual',
      plugins: [
        {
          name: 'pages',
          resolveId: (id) => id,
          load: () => 'console.log(1)',
          buildStart() {
            this.emitFile({ type: 'asset', fileName: 'a.html', source: raw });
            this.emitFile({ type: 'asset', fileName: 'b.HTM', source: new TextEncoder().encode(raw) });
            this.emitFile({ type: 'asset', fileName: 'c.txt', source: raw });
          },
        },
        consentgateRewrite(),
      ],
    });
    const { output } = await bundle.generate({ format: 'es' });
    const read = (name: string) => {
      const file = output.find(({ fileName }) => fileName === name);
      return file?.type === 'asset' ? Buffer.from(file.source).toString() : undefined;
    };
    expect([read('a.html'), read('b.HTM'), read('c.txt')]).toEqual([held, held, raw]);
  });

  it('does not start with options that cannot be meant', () => {
    expect(() => consentgateRewrite({ services: 'yuotube' })).toThrow('unknown service "yuotube"');
  });
});

describe('a page that another plugin writes', () => {
  it('is rewritten although that plugin stands behind ours in the list', async () => {
    const bundle = await rollup({
      input: 'virtual',
      plugins: [
        consentgateRewrite(),
        {
          name: 'html',
          resolveId: (id) => id,
          load: () => 'console.log(1)',
          generateBundle() {
            this.emitFile({ type: 'asset', fileName: 'index.html', source: raw });
          },
        },
      ],
    });
    const { output } = await bundle.generate({ format: 'es' });
    expect(output.find(({ fileName }) => fileName === 'index.html')).toMatchObject({ source: held });
  });
});
