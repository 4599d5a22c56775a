import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

/** Folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One import of a module. */
export interface Import {
  /** `config/parse` for a file of ours, else the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Gone after compilation. */
  readonly isType: boolean;
}

/** One file of `src/`. */
export interface Module {
  /** Path below `src/` without its ending: `config/parse`. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Names that it exports, and whether they are types. */
  readonly exports: readonly { readonly name: string; readonly isType: boolean }[];
  readonly program: Node;
}

/** A node of the syntax tree, as far as the tests look. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Is it a node of the syntax tree? */
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Calls back with every node below one, until `visit` answers `false` for it. */
export function walk(
  node: Node,
  visit: (node: Node, parent?: Node, key?: string) => unknown,
  parent?: Node,
  key?: string,
): void {
  if (visit(node, parent, key) === false) return;
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node, name);
  }
}

function readModule(file: string): Module {
  const text = readFileSync(join(root, 'src', file), 'utf8');
  const name = file.replace(/\.tsx?$/, '');
  const { module, program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const toImport = (from: string, isType: boolean): Import => {
    const isPackage = !from.startsWith('.');
    const to = isPackage ? from : posix.join(posix.dirname(name), from).replace(/\.js$/, '');
    return { to, isPackage, isType };
  };
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      // `import './x.js'` has no entries, and runs.
      toImport(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType)),
    ),
    ...module.staticExports.flatMap(({ entries }) => {
      const [first] = entries;
      return first?.moduleRequest
        ? [
            toImport(
              first.moduleRequest.value,
              entries.every(({ isType }) => isType),
            ),
          ]
        : [];
    }),
  ];
  walk(program as unknown as Node, (node) => {
    const { source } = node as { source?: { value?: unknown } };
    if (node.type === 'ImportExpression') imports.push(toImport(`${source?.value}`, false));
  });
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName, isType }) => ({ name: exportName.name ?? exportName.kind, isType })),
  );
  return { name, file: `src/${file}`, text, imports, exports, program: program as unknown as Node };
}

/** Reads all files of `src/`. */
export const readModules = (): Module[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map(readModule);
