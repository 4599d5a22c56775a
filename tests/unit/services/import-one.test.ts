/** What a site's bundle gains by one service of the catalogue, out of the files that npm has. */
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { describe, expect, it } from 'vitest';
import * as services from '../../../src/services/index.js';

const dist = (path: string) => fileURLToPath(new URL(`../../../dist/esm/${path}`, import.meta.url));
const ids = services.catalogue.map(({ id }) => id);
const names = Object.entries(services).flatMap(([name, value]) =>
  'id' in value ? [[name, value.id, JSON.stringify(value)] as const] : [],
);

/** Bundles an import as a site would, which may leave out what has no effect. */
async function bundle(code: string): Promise<string> {
  const build = await rollup({
    input: 'site',
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'site',
        resolveId: (source) => (source === 'site' ? source : null),
        load: (id) => (id === 'site' ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  const { code: small = '' } = await minify(output.map((file) => ('code' in file ? file.code : '')).join(''), {
    module: true,
  });
  return small;
}

describe('who imports one service', () => {
  it.each(names)('%s gets nothing of the others', async (name, id, text) => {
    const code = await bundle(
      `import { ${name} } from ${JSON.stringify(dist('services.js'))};\nexport default ${name};`,
    );
    const held = ids.filter((other) => new RegExp(`\\bid:['"]${other}['"]`).test(code));
    expect(held).toEqual([id]);
    // Not much more than the facts themselves, written down.
    expect(brotliCompressSync(code).length).toBeLessThan(brotliCompressSync(text).length + 120);
  });

  it.each(names)('by a file of its own, %s adds less than 700 bytes', async (name, id) => {
    const code = await bundle(
      `import { ${name} } from ${JSON.stringify(dist(`services/${id}.js`))};\nexport default ${name};`,
    );
    expect(brotliCompressSync(code).length).toBeLessThan(700);
  });

  it('is what the catalogue says', async () => {
    expect(JSON.stringify(await import(dist('services.js')))).toBe(JSON.stringify({ ...services }));
  });
});
