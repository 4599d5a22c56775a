import { expect, it } from 'vitest';
import { readImports } from '../../../src/gate/imports.js';

it.each([
  [`import 'a'; import b from "c"; export * from 'd'; import('e'); const f = 'https://g'`, '"a" "c" "d" "e"'],
  [`// copied from https://held.example/\nimport{a}from'b'`, '"b"'],
])('gives what a module imports, and not what it names: %s', (text, names) => {
  expect(readImports(text, 'module')).toBe(names);
});

it.each([
  `import('https://' + host)`,
  `import(\`https://held.example/\${name}\`)`,
  `import/* */'https://held.example/'`,
  `/* from ' */ import 'https://held.example/'`,
  `import('https://held.example/' /* */)`,
])('gives all of it where a name cannot be told: %s', (text) => {
  expect(readImports(text, 'module')).toBe(text);
});

it('reads on behind a lone quote of another line, and classic code only where it imports', () => {
  expect(readImports(`// from 'here\nimport 'https://held.example/'`, 'module')).toContain('"https://held.example/"');
  expect(readImports(`title = 'taken from "https://held.example/"'`, '')).toBe('');
});

it('knows a module by its type in any case, as browsers do', () => {
  expect(readImports(`import 'https://held.example/'`, 'Module')).toBe('"https://held.example/"');
});
