/** The table: printed after each run, and written to docs/leaks.md by `npm run leaks`. */
import { embeddings } from './embeddings.js';
import { type Cell, engines, grades, type Table } from './grades.js';
import { chapters } from './ways/index.js';

const letters: Readonly<Record<string, string>> = { blocked: '·', fetched: 'F', executed: 'X', stored: 'S' };

const findEmbeddings = (table: Table) =>
  embeddings.filter(({ name }) => Object.values(table).some((row) => row[name] !== undefined));

/**
 * One letter: `·` blocked, `F` fetched, `X` executed, `S` stored; `–` a way that this engine does not have; a space
 * where nothing was measured.
 */
const writeCell = (table: Table, way: string, embedding: string, engine: string): string => {
  const cell = table[way]?.[embedding]?.[engine];
  if (!cell) return ' ';
  const isUnknown = cell.grade === 'blocked' && table[way]?.none?.[engine]?.grade === 'blocked';
  return isUnknown ? '–' : (letters[cell.grade] ?? ' ');
};

const writeCells = (table: Table, way: string, embedding: string): string =>
  engines.map((engine) => writeCell(table, way, embedding, engine)).join('');

const countCells = (table: Table, embedding: string, engine: string): number[] | undefined => {
  const cells = Object.entries(table).flatMap(([, row]): Cell[] => {
    const cell = row[embedding]?.[engine];
    return cell ? [cell] : [];
  });
  if (cells.length === 0) return undefined;
  return [
    ...grades.map((grade) => cells.filter((cell) => cell.grade === grade).length),
    cells.filter(({ fires }) => fires).length,
  ];
};

/** The table as text, for the console. */
export const printTable = (table: Table): string => {
  const names = findEmbeddings(table).map(({ name }) => name);
  const lines = [`${'way'.padEnd(28)}${names.map((name) => name.padEnd(14)).join('')}`];
  for (const { title, ways } of chapters) {
    const known = ways.filter(({ id }) => table[id]);
    if (known[0]) lines.push(`-- ${title}`);
    for (const { id } of known)
      lines.push(`${id.padEnd(28)}${names.map((name) => writeCells(table, id, name).padEnd(14)).join('')}`);
  }
  const counts = names.flatMap((name) =>
    engines.map((engine) => {
      const numbers = countCells(table, name, engine);
      return (
        numbers && `${name} [${engine}]: ${[...grades, 'fire'].map((word, at) => `${numbers[at]} ${word}`).join(', ')}`
      );
    }),
  );
  return [...lines, '', ...counts.filter(Boolean)].join('\n');
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The text of docs/leaks.md. */
export const writeDocument = (table: Table): string => {
  const shown = findEmbeddings(table);
  const names = shown.map(({ name }) => name);
  const unstoppable = chapters.flatMap(({ ways }) => ways).filter(({ unstoppable }) => unstoppable);
  const counts = names.map((name) =>
    row([
      `\`${name}\``,
      ...engines.map((engine) => {
        const [, fetched, executed, stored] = countCells(table, name, engine) ?? [];
        return `${fetched} · ${executed} · ${stored}`;
      }),
    ]),
  );
  return `# Leaks

Written by \`npm run leaks\`; do not edit. Each line is a way in: something in a page that makes a browser fetch, run or
keep something of a third party. The ways are data in \`tests/browser/leaks/ways\`. Each way is tried in every way to embed
consentgate, in three engines, in each state without consent: before the visitor has answered, after a refusal, after the
grant of another category, after a withdrawal, and after a withdrawal and a reload (\`npm run leaks\` also reloads after the
others). The code of the page runs again in each state. What counts is the log of the third party's server, and of all runs
the worst one, so a cell may be worse than the code is today. \`npm test\` tries the ways in five of the embeddings, the
further ones only in \`guard\` and \`all\`: no cell may get worse.

Some ways lead to the third party through the site's own server (\`style-own-sheet\`, \`fetch-redirect\`, \`redirect-frame\`,
\`frame-own-svg\`, \`frame-own-xml\` and their like). Here their addresses end with the third party's, and the guard finds that.
It sees nothing behind an own address that says nothing (\`/r/1\`, or the site's own style sheet with a third party's font), or
that has the third party's address in its query or path (\`/api?url=https://…\`), since the site's own server is asked. In a
document of the site's own without consentgate, such as a drawing or a frame, \`strict\` sees nothing either. The policy that the
server sends holds these.

Three letters in each cell, for Chromium, Firefox and WebKit:

- \`·\` blocked: nothing arrived
- \`F\` fetched: a request (or connection) arrived, so address and page are disclosed
- \`X\` executed: code of the third party ran, in the page or in a frame of its own
- \`S\` stored: a cookie or an entry of the page's storage was written, or an answer with a cookie was received
- \`–\` the engine does not have this way

| embedding | |
| --- | --- |
${shown.map(({ name, title }) => row([`\`${name}\``, title])).join('\n')}

## In numbers

Of ${chapters.flatMap(({ ways }) => ways).length} ways, how many were fetched · executed · stored:

| embedding | Chromium | Firefox | WebKit |
| --- | --- | --- | --- |
${counts.join('\n')}
${unstoppable.length > 0 ? `\n## What no page can stop\n\n${unstoppable.map(({ id, unstoppable: why }) => `- \`${id}\`: ${why}`).join('\n')}\n` : ''}
${chapters
  .map(
    ({ title, ways }) => `## ${title}

${row(['way', ...names])}
${row(['---', ...names.map(() => '---')])}
${ways.map(({ id }) => row([`\`${id}\``, ...names.map((name) => `\`${writeCells(table, id, name)}\``)])).join('\n')}
`,
  )
  .join('\n')}`;
};
