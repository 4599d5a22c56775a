import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';
import { type Node, readModules, root, walk } from './read-modules.js';
import { publicPaths, publicTypes, publicValues } from './rules.js';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  main: string;
  types: string;
  typesVersions: Record<string, Record<string, string[]>>;
  exports: Record<string, string | Record<string, string>>;
  bin: Record<string, string>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

describe('what others may import', () => {
  it('from `consentgate` is exactly this', () => {
    const exports = readModules().find(({ name }) => name === 'index')?.exports ?? [];
    const list = (isType: boolean) =>
      exports
        .filter((entry) => entry.isType === isType)
        .map(({ name }) => name)
        .sort();
    expect(list(false)).toEqual(publicValues);
    expect(list(true)).toEqual(publicTypes);
  });

  it('are exactly these paths', () => {
    expect(Object.keys(manifest.exports)).toEqual(publicPaths);
  });

  it('is there', () => {
    const targets = [...Object.values(manifest.exports), ...Object.values(manifest.bin)].flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    const isThere = (target: string) =>
      target.includes('*')
        ? readdirSync(join(root, target.split('*')[0] as string)).length > 0
        : existsSync(join(root, target));
    expect(targets.filter((target) => !isThere(target))).toEqual([]);
  });

  it('can be imported on a server, where there is no page', () => {
    const files = readdirSync(join(root, 'dist/esm'), { recursive: true }).map(String);
    const names = files.filter((name) => name.endsWith('.js') && !name.startsWith('chunks'));
    expect(names).toContain('index.js');
    const code = names.map((name) => `import ${JSON.stringify(`./dist/esm/${name}`)};`).join('');
    const start = `import { createConsent } from './dist/esm/index.js';
      try { createConsent() } catch (error) { console.log(error.name + ': ' + error.message) }`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code + start], { cwd: root });
    expect(`${said}`).toMatch(/^ConsentError: consentgate: there is no page here/);
  });

  it('has types for servers that are compiled without those of a page', () => {
    const project = mkdtempSync(join(tmpdir(), 'consentgate-'));
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(root, join(project, 'node_modules/consentgate'));
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(project, 'server.ts'),
      `export * from 'consentgate/edge';\nexport * from 'consentgate/collector';`,
    );
    const flags = '--noEmit --strict --module nodenext --target es2022 --lib es2022 --skipLibCheck false --types node';
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const roots = ['--typeRoots', join(root, 'node_modules/@types'), 'server.ts'];
    const run = spawnSync(process.execPath, [compiler, ...flags.split(' '), ...roots], { cwd: project });
    rmSync(project, { recursive: true });
    expect(`${run.stdout}`).toBe('');
  });

  it('is found by who does not read the list of paths (Parcel, TypeScript with `node10`)', () => {
    expect({ types: manifest.types, default: manifest.main }).toEqual(manifest.exports['.']);
    const typed = Object.entries(manifest.exports).flatMap(([path, target]) =>
      typeof target === 'object' && 'types' in target && path !== '.' ? [[path.slice(2), [target.types]]] : [],
    );
    expect(manifest.typesVersions['*']).toEqual(Object.fromEntries(typed));
  });

  it('keeps a theme that is imported for its effect alone, where bundlers drop what has none', async () => {
    // A project of its own: of the package that it stands in, the plugin does not read what has effects.
    const project = realpathSync(mkdtempSync(join(tmpdir(), 'consentgate-')));
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(root, join(project, 'node_modules/consentgate'));
    const input = join(project, 'site.js');
    writeFileSync(input, `import 'consentgate/themes/quiet.css';\nimport 'consentgate/services/matomo';`);
    const styles = {
      name: 'styles',
      transform: (code: string, id: string) =>
        id.endsWith('.css') ? `globalThis.css = ${JSON.stringify(code)}` : null,
    };
    const build = await rollup({ input, plugins: [styles, nodeResolve({ rootDir: project })] });
    const { output } = await build.generate({ format: 'es' });
    rmSync(project, { recursive: true });
    expect(output[0].code).toContain('--cg-');
    expect(output[0].code).not.toContain('_pk_id');
  });

  it('comes with all pages that its README links to', () => {
    const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, stdio: 'pipe' });
    const packed = (Object.values(JSON.parse(`${said}`))[0] as { files: { path: string }[] }).files.map(
      ({ path }) => path,
    );
    const links = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
    const targets = links.map(([, target]) => `${target}`);
    expect(targets).toContain('docs/options.md');
    expect(targets.filter((target) => !packed.some((path) => `${path}/`.startsWith(`${target}/`)))).toEqual([]);
  });

  it('can be bundled where an optional package is not installed: webpack goes on only if a `try` stands around its import', () => {
    const optional = Object.keys(manifest.peerDependencies);
    const tried: string[] = [];
    const bare: string[] = [];
    const look = (node: Node, found: string[]) =>
      walk(node, (one) => {
        const name = one.type === 'ImportExpression' && `${(one.source as Node).value}`;
        if (name && optional.some((peer) => `${name}/`.startsWith(`${peer}/`))) found.push(name);
        if (one.type === 'TryStatement') look(one.block as Node, tried);
        return one.type !== 'TryStatement';
      });
    for (const { name, program } of readModules()) if (/^(?:edge|collector)\//.test(name)) look(program, bare);
    expect(bare).toEqual([]);
    expect(tried.sort()).toEqual(['@clickhouse/client', 'libsql', 'libsql/promise', 'parse5', 'prom-client']);
  });

  it('can be installed beside whatever charts or parser a site has already: npm refuses an optional one out of its range, too', () => {
    for (const range of Object.values(manifest.peerDependencies)) expect(range).toMatch(/^>=[\d.]+$/);
  });

  it('carries nothing into the page but preact and js-cookie', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['js-cookie', 'preact']);
  });
});

describe('script-tag files', () => {
  it('are one per entry', () => {
    const entries = readModules().flatMap(({ name }) => /^entries\/(script.*)$/.exec(name)?.[1] ?? []);
    const files = readdirSync(join(root, 'dist')).filter((file) => /^consentgate.*\.js$/.test(file));
    expect(files.sort()).toEqual(entries.map((name) => `${name.replace('script', 'consentgate')}.js`).sort());
  });
});
