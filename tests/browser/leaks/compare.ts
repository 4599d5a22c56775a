/**
 * Nothing leaks: every known way in, in every embedding and engine, in every state without consent. What was seen is
 * compared with docs/leaks.json: no cell may get worse. `npm run leaks` goes through more states and writes that file
 * and docs/leaks.md anew; `LEAKS=merge` keeps the worse of what is there and what was seen. `LEAKS_ONLY=guard,strict`
 * leaves out the other embeddings, `LEAKS_WAYS=stun,base` the other ways, `LEAKS_FEW=1` the states that `npm test` leaves out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { type BrowserTest, type EngineName, inEveryEngine } from '../harness/index.js';
import { embeddings } from './embeddings.js';
import { engines, findRegressions, mergeCells, putCell, readTable, type Table, writeTable } from './grades.js';
import { openListeners } from './listeners.js';
import { batches, serveShop } from './pages.js';
import { printTable, writeDocument } from './report.js';
import { visitBatch } from './visit.js';
import { allWays } from './ways/index.js';

const dataFile = fileURLToPath(new URL('../../../docs/leaks.json', import.meta.url));
const documentFile = fileURLToPath(new URL('../../../docs/leaks.md', import.meta.url));
const mode = process.env.LEAKS ?? '';
const only = (process.env.LEAKS_ONLY ?? '').split(',').filter(Boolean);
const readKnown = () => readTable(readFileSync(dataFile, 'utf8'));
const known = readKnown();
const found: Table = {};

/**
 * What `npm test` tries: the others differ from these in where our script stands, and take as long; the policy by itself is
 * part of `all`, and has tests of its own (csp-from-cookie.test.ts).
 */
const compared = /^(marked|rewritten|guard|strict|all)$/;

/** Where it tries the further ways as well: where only our script holds them, and where everything does. */
const alsoFurther = /^(guard|all)$/;

/** Goes through all of it in one engine. */
export const compareLeaks = (engine: EngineName): void => {
  inEveryEngine('no way leads past the gate', define, engine);
  afterAll(() => {
    console.log(printTable(found));
    if (!mode) return;
    const table = createTable();
    writeFileSync(dataFile, writeTable(table));
    writeFileSync(documentFile, writeDocument(table));
  });
};

const define = (t: BrowserTest): void => {
  const wanted = embeddings.filter(({ name }) => (only[0] ? only.includes(name) : mode || compared.test(name)));
  for (const embedding of wanted) {
    it(`${embedding.name}: ${embedding.title}`, { timeout: 600_000 }, async () => {
      const listeners = await openListeners();
      const isWritten = mode !== '';
      const isFull = isWritten && !process.env.LEAKS_FEW;
      const fires = Object.entries(known).filter(([, row]) => row[embedding.name]?.[t.engine]?.fires);
      const expected = new Set(fires.map(([id]) => id));
      const { readView } = serveShop(t.site, listeners.ports);
      try {
        for (const batch of batches.filter((one) => mode || !one.isFurther || alsoFurther.test(embedding.name))) {
          const cells = await visitBatch({ t, listeners, readView, isFull, isWritten, expected }, embedding, batch);
          for (const [id, cell] of cells) putCell(found, id, embedding.name, t.engine, cell);
        }
      } finally {
        await listeners.close();
      }
      const regressions = mode ? [] : findRegressions(known, found, embedding, t.engine);
      expect(regressions.slice(0, 40), `${regressions.length} cells got worse`).toEqual([]);
    });
  }
};

/** What was seen now, and of the rest what was known; in the order of the catalogue. */
const createTable = (): Table => {
  // Another engine's run may have written in the meantime.
  const known = readKnown();
  const table: Table = {};
  for (const { id } of allWays)
    for (const { name } of embeddings)
      for (const engine of engines) {
        const before = known[id]?.[name]?.[engine];
        const now = found[id]?.[name]?.[engine];
        const cell = now && mode === 'merge' ? mergeCells(before, now) : (now ?? before);
        if (cell) putCell(table, id, name, engine, cell);
      }
  return table;
};
