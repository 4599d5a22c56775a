/**
 * Writes one file per service of the catalogue, in its page form: `dist/services/<id>.js` for script tags, and
 * `dist/esm/services/<id>.js` with its types for npm, where `dist/esm/services.js` has them all beside the catalogue.
 * Part of `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

const root = new URL('../', import.meta.url);
const { catalogue } = await import(new URL('build/services/catalogue.js', root));
const { findCatalogueService } = await import(new URL('build/services/find.js', root));
const { createPageForm } = await import(new URL('build/services/page-form.js', root));

const toName = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
/** The shortest way to write data as JavaScript. */
const write = async (value) => {
  const { code } = await minify(`x=${JSON.stringify(value)}`, { compress: false, ecma: 2020 });
  return code.slice(2).replace(/;$/, '');
};

for (const folder of ['dist/services', 'dist/esm/services']) mkdirSync(new URL(folder, root), { recursive: true });
const names = [];
for (const service of catalogue) {
  const form = createPageForm(service);
  // What the guard must know stands with it. Who awaits it may come later (entries/adopt-file.ts), or
  // never: of a service that was named twice nobody awaits the second.
  const { hosts, cookies, globals } = findCatalogueService(service.id);
  const whole = await write({ ...form, hosts, globals });
  const data = await write({ ...form, hosts, globals, ...(cookies[0] && { held: cookies }) });
  writeFileSync(
    new URL(`dist/services/${service.id}.js`, root),
    `(e=>{e.brought=${data};e.consentgate?.(e.brought)})(document.currentScript);\n`,
  );
  const name = toName(service.id);
  names.push([name, service.id]);
  writeFileSync(new URL(`dist/esm/services/${service.id}.js`, root), `export const ${name}=${whole};\n`);
  writeFileSync(
    new URL(`dist/esm/services/${service.id}.d.ts`, root),
    `import type { PageService } from '../types/services/page-service.js';\n/** ${service.name}, in its page form. */\nexport declare const ${name}: PageService;\n`,
  );
}

const list = names.map(([name, id]) => `export { ${name} } from './services/${id}.js';\n`).join('');
writeFileSync(new URL('dist/esm/services.js', root), `export * from './catalogue.js';\n${list}`);
writeFileSync(new URL('dist/esm/services.d.ts', root), `export * from './types/services/index.js';\n${list}`);
