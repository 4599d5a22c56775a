import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beaconOptions, coreOptions, partOptions } from '../../src/config/options.js';
import { type Module, type Node, readModules, walk } from './read-modules.js';
import { dataRooms, longFiles, withoutBrowser } from './rules.js';

const modules = readModules();

/** Names that only a page has; what workers and servers have as well (fetch, URL, crypto) is not among them. */
const browserNames = new Set(
  'window document navigator location history screen localStorage sessionStorage indexedDB alert addEventListener removeEventListener dispatchEvent requestAnimationFrame requestIdleCallback getComputedStyle matchMedia MutationObserver IntersectionObserver ResizeObserver XMLHttpRequest Node Element HTMLElement Document DOMParser CustomEvent Image BroadcastChannel customElements'.split(
    ' ',
  ),
);

/** Parts of the tree that are no code: types vanish, and the name of a member is no variable. */
const isVariable = (node: Node, parent?: Node, key?: string) =>
  node.type === 'Identifier' &&
  !(parent?.type === 'MemberExpression' && key === 'property' && !parent.computed) &&
  !(/Property|MethodDefinition/.test(parent?.type ?? '') && key === 'key' && !parent?.computed && !parent?.shorthand);
const isTypeOnly = (node: Node) =>
  node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull|Instantiation)/.test(node.type);

interface Named {
  readonly name?: string;
  readonly value?: unknown;
}

function findBrowserNames(program: Node): string[] {
  const found: string[] = [];
  const own = new Set<unknown>();
  walk(program, (node, parent, key) => {
    const isBinding = (parent?.type === 'VariableDeclarator' && key === 'id') || key === 'params' || key === 'local';
    if (node.type === 'Identifier' && isBinding) own.add(node.name);
    // `{ location }` and `{ location = 1 }` as a parameter.
    if (node.type === 'ObjectPattern') {
      for (const { value } of node.properties as { value?: Named & { left?: Named } }[]) {
        own.add(value?.left?.name ?? value?.name);
      }
    }
  });
  walk(program, (node, parent, key) => {
    // `x as HTMLElement`: only `x` is code.
    if (isTypeOnly(node)) return false;
    if (isVariable(node, parent, key) && browserNames.has(`${node.name}`) && !own.has(node.name))
      found.push(`${node.name}`);
    return true;
  });
  return found;
}
const byName = (name: string) => modules.find((module) => module.name === name) as Module;

describe('browser globals', () => {
  it.each(modules.filter(({ name }) => withoutBrowser.test(name)).map(({ file, program }) => [file, program] as const))(
    '%s has none',
    (_, program) => {
      expect(findBrowserNames(program)).toEqual([]);
    },
  );

  it('would be found', () => {
    expect(findBrowserNames(byName('shell/root').program)).toContain('document');
    expect(findBrowserNames(byName('state/opt-out-signal').program)).toEqual(
      expect.arrayContaining(['navigator', 'window']),
    );
  });
});

describe('the browsers of the README', () => {
  /** Younger than Chrome 88, Firefox 98 or Safari 15.4. */
  const tooNew =
    /\b(Object\.(hasOwn|groupBy)|Promise\.(withResolvers|try)|structuredClone|AbortSignal\.(timeout|any)|URL\.canParse|Array\.fromAsync|Iterator\.from)\b|\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|isWellFormed|checkVisibility|setHTML|setHTMLUnsafe)\(|\(\?<[=!]|static \{/;
  const onServers = /^(collector|edge|report|cli|adapters)\//;

  it('have everything that is used', () => {
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const found = modules
      .filter(({ name }) => !onServers.test(name))
      .flatMap(({ file, text }) => (tooNew.test(code(text)) ? [`${file}: ${tooNew.exec(code(text))?.[0]}`] : []));
    expect(found).toEqual([]);
  });
});

describe('window.consentgate', () => {
  const touches = ({ program }: Module) => {
    let isTouched = false;
    walk(program, (node) => {
      if (node.type !== 'MemberExpression') return;
      const { computed, property, object } = node as {
        computed?: boolean;
        property?: Named;
        object?: { property?: Named };
      };
      const isOurs = (computed ? property?.value : property?.name) === 'consentgate';
      // `element.dataset.consentgate` is an attribute.
      if (isOurs && object?.property?.name !== 'dataset') isTouched = true;
    });
    return isTouched;
  };

  it('is only touched by entries, by what keeps the npm module at one instance per page, and by frameworks that take the one of the script tag', () => {
    const users = modules.filter(touches).map(({ name }) => name);
    expect(users).toContain('entries/start-in-page');
    // A script tag that comes later looks nowhere else.
    expect(users.filter((name) => !name.startsWith('entries/')).sort()).toEqual(['adapters/follow', 'one-per-page']);
  });
});

describe('every file', () => {
  it('exports by name', () => {
    expect(
      modules
        .filter(({ exports }) => exports.some(({ name }) => name === 'default' || name === 'Default'))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('says one sentence about everything that it exports', () => {
    const silent = modules.flatMap(({ file, text, program }) =>
      (program.body as (Node & { start: number; declaration?: Node })[])
        .filter(({ type, declaration }) => type === 'ExportNamedDeclaration' && declaration)
        .filter(({ start }) => !/\*\/\s*$/.test(text.slice(0, start)))
        .map(({ start }) => `${file}: ${text.slice(start, start + 60).split('\n')[0]}`),
    );
    expect(silent).toEqual([]);
  });

  it('holds one idea: about 150 lines, or 200 with JSX, unless there is a reason', () => {
    const countLines = (text: string) => text.split('\n').filter((line) => line.trim()).length;
    const long = modules
      .filter(({ name, file, text }) => !dataRooms.test(name) && countLines(text) > (file.endsWith('x') ? 200 : 150))
      .map(({ file }) => file);
    expect(long.filter((file) => !longFiles[file])).toEqual([]);
    // What is gone needs no reason.
    expect(Object.keys(longFiles).filter((file) => !modules.some((module) => module.file === file))).toEqual([]);
  });
});

describe('the order in which the build packs modules', () => {
  it('names what lies in this folder, so that it is the same wherever the folder lies', () => {
    const order: Record<string, string[]> = JSON.parse(readFileSync('scripts/module-order.json', 'utf8'));
    const paths = Object.values(order).flat();
    expect(paths).toContain('build/begin.js');
    expect(paths.filter((path) => !/^(build|node_modules)\//.test(path))).toEqual([]);
  });
});

describe('names that the build writes short', () => {
  it('are our own: no option, nothing of the public face, no listener that Preact would miss', () => {
    const config = readFileSync('rollup.config.mjs', 'utf8');
    const names = /shared =\s*'([^']+)'/.exec(config)?.[1]?.split(' ') ?? [];
    expect(names).toContain('tellGoogle');
    const face = /export interface ConsentGate [\s\S]*?\n}/.exec(readFileSync('src/types.ts', 'utf8'))?.[0] ?? '';
    const taken = [
      ...Object.keys({ ...coreOptions, ...beaconOptions, ...partOptions }),
      ...(face.match(/(?<=^ {2}(readonly )?)\w+(?=[(:])/gm) ?? []),
    ];
    expect(taken).toContain('acceptAll');
    expect(names.filter((name) => taken.includes(name) || /^on[A-Z]/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
