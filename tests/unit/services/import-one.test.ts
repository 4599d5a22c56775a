/** What a site's bundle gains by one service of the catalogue, out of the files that npm has. */
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { describe, expect, it } from 'vitest';
import { rewriteHtml } from '../../../src/edge/index.js';
import { type PolicyService, parsePolicyOptions } from '../../../src/edge/options.js';
import type { ServiceChoice } from '../../../src/edge/rewrite/options.js';
import { catalogue } from '../../../src/services/catalogue.js';
import { completeService, findCatalogueService } from '../../../src/services/find.js';
import type { PageService } from '../../../src/services/page-service.js';

const dist = (path: string) => fileURLToPath(new URL(`../../../dist/esm/${path}`, import.meta.url));
const all = await import(dist('services.js'));
const ids = catalogue.map(({ id }) => id);
const names = ids.map((id) => [id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()), id] as const);

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
  it.each(names.flatMap(([name, id]) => ['services.js', `services/${id}.js`].map((file) => [name, file, id] as const)))(
    '%s out of %s gets less than 700 bytes, and nothing of the others',
    async (name, file, id) => {
      const code = await bundle(`import { ${name} } from ${JSON.stringify(dist(file))};\nexport default ${name};`);
      const held = ids.filter((other) => new RegExp(`\\bid:['"]${other}['"]`).test(code));
      expect(held).toEqual([id]);
      expect(brotliCompressSync(code).length).toBeLessThan(700);
    },
  );

  it.each(names)('%s is held, and asked about, as by its id', async (name, id) => {
    const service: PageService = all[name];
    // Its names are the catalogue's own, one by one, where the guard's table has globs for several.
    const { cookies: _, name: __, ...known } = findCatalogueService(id) as PageService;
    expect(completeService(service)).toMatchObject(known);
    const read = (given: PolicyService) => parsePolicyOptions({ services: [given] }).subjects;
    expect(read({ ...service })).toEqual(read(id));
    const page = service.hosts
      ?.map((host) => `<script src="https://${host.replace(/\*|\(|\||\).*/g, '')}"></script>`)
      .join('');
    const rewrite = (given: ServiceChoice) =>
      rewriteHtml(`${page}<iframe src="https://www.youtube.com/x"></iframe>`, { services: [given] });
    expect(await rewrite({ ...service })).toBe(await rewrite(id));
  });

  it('finds all that there is to know in the catalogue', () => {
    expect(Object.keys(all).sort()).toEqual([...names.map(([name]) => name), 'catalogue', 'createShortForm'].sort());
    expect(JSON.stringify(all.catalogue)).toBe(JSON.stringify(catalogue));
  });
});
