import { describe, expect, it } from 'vitest';
import { type Import, type Module, readModules } from './read-modules.js';
import { mayKnow, mayRun, packageOwners } from './rules.js';

const modules = readModules();
const names = new Set(modules.map(({ name }) => name));

/** The most particular line of a table for a module: its own, else its room's. */
const findLine = (table: Readonly<Record<string, string>>, name: string) =>
  table[name] ?? table[name.split('/')[0] as string];
const covers = (place: string, to: string) =>
  to === place || to.startsWith(`${place}/`) || (place.endsWith(':') && to.startsWith(place));
const isAllowed = ({ name }: Module, { to, isType }: Import) => {
  const room = name.includes('/') ? (name.split('/')[0] as string) : name;
  const places = [
    'types',
    room,
    ...(findLine(mayRun, name) ?? '').split(' '),
    ...(isType ? (findLine(mayKnow, name) ?? '').split(' ') : []),
  ];
  return places.filter(Boolean).some((place) => covers(place, to));
};

describe('the import table', () => {
  it('has a line for every room and file', () => {
    expect(modules.filter(({ name }) => findLine(mayRun, name) === undefined).map(({ file }) => file)).toEqual([]);
  });

  it.each(modules.map((module) => [module.file, module] as const))('%s', (_, module) => {
    const wrong = module.imports.filter(
      (imported) => !(imported.isPackage && packageOwners[imported.to]) && !isAllowed(module, imported),
    );
    expect(wrong.map(({ to, isType }) => `${module.name} → ${to}${isType ? ' (type)' : ''}`)).toEqual([]);
  });

  it('leads to files that exist', () => {
    const lost = modules.flatMap(({ file, imports }) =>
      imports.filter(({ to, isPackage }) => !isPackage && !names.has(to)).map(({ to }) => `${file} → ${to}`),
    );
    expect(lost).toEqual([]);
  });

  it('sees what it is meant to see', () => {
    const rules = (from: string, to: string, isType = false) =>
      isAllowed({ name: from } as Module, { to, isType, isPackage: false });
    expect(rules('state/decide', 'config/options')).toBe(true);
    expect(rules('config/parse', 'state/decide')).toBe(false);
    expect(rules('gate/gate', 'signals/events')).toBe(false);
    expect(rules('gate/gate', 'trusted-types')).toBe(false);
    expect(rules('gate/gate', 'trusted-types', true)).toBe(true);
    expect(rules('collector/collect', 'state/receipt')).toBe(true);
    expect(rules('collector/collect', 'state/storage')).toBe(false);
    expect(rules('state/receipts', 'state/receipt')).toBe(true);
    expect(rules('edge/csp', 'state/receipts')).toBe(false);
  });
});

describe('packages', () => {
  it.each(Object.entries(packageOwners))('%s has its owner', (name, owner) => {
    const users = modules.filter(({ imports }) => imports.some(({ to }) => to === name)).map((module) => module.name);
    expect(users.filter((user) => !owner.test(user))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });
});

describe('cycles', () => {
  it('there are none', () => {
    const graph = new Map(
      modules.map(({ name, imports }) => [
        name,
        imports.filter(({ isType, isPackage }) => !isType && !isPackage).map(({ to }) => to),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (name: string, way: readonly string[]) => {
      if (way.includes(name)) cycles.push([...way.slice(way.indexOf(name)), name].join(' → '));
      if (done.has(name) || way.includes(name)) return;
      for (const to of graph.get(name) ?? []) visit(to, [...way, name]);
      done.add(name);
    };
    for (const name of graph.keys()) visit(name, []);
    expect(cycles).toEqual([]);
    expect([...graph.values()].flat().length).toBeGreaterThan(50);
  });
});
