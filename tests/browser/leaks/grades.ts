/** The four grades of a leak, and how a run is written down and compared with another. */
import type { Embedding } from './embeddings.js';
import { allWays } from './ways/index.js';

/** Worst last (docs/leaks.md). */
export const grades = ['blocked', 'fetched', 'executed', 'stored'] as const;

/** How far a way came. */
export type Grade = (typeof grades)[number];

/** The worse of two. */
export const worse = (a: Grade, b: Grade): Grade => (grades.indexOf(a) > grades.indexOf(b) ? a : b);

/** What was seen of one way, in one embedding and engine. */
export interface Cell {
  /** The worst of all states without consent. */
  grade: Grade;
  /** The states in which it was worse than blocked. */
  leaks: string[];
  /** Did it work once it was granted? */
  fires: boolean;
}

/** By way, then embedding, then engine. */
export type Table = Record<string, Record<string, Record<string, Cell>>>;

/** The engines, in the order of each cell's letters. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;

const letters = ['.', 'F', 'X', 'S'];

/** Puts a cell into a table. */
export const putCell = (table: Table, way: string, embedding: string, engine: string, cell: Cell): void => {
  table[way] ??= {};
  table[way][embedding] ??= {};
  table[way][embedding][engine] = cell;
};

/** Writes a table as JSON with a line for each way; in a cell, a letter and a `+` for "fires" per engine. */
export const writeTable = (table: Table): string => {
  const write = (cell?: Cell) => (cell ? `${letters[grades.indexOf(cell.grade)]}${cell.fires ? '+' : '-'}` : '?-');
  const lines = Object.entries(table).map(([way, row]) => {
    const cells = Object.entries(row).map(([embedding, of]) => [
      embedding,
      engines.map((engine) => write(of[engine])).join(' '),
    ]);
    return `  ${JSON.stringify(way)}: ${JSON.stringify(Object.fromEntries(cells))}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
};

/** Reads what {@link writeTable} wrote. */
export const readTable = (text: string): Table => {
  const table: Table = {};
  for (const [way, row] of Object.entries(JSON.parse(text) as Record<string, Record<string, string>>)) {
    for (const [embedding, cells] of Object.entries(row)) {
      for (const [index, cell] of cells.split(' ').entries()) {
        const grade = grades[letters.indexOf(cell[0] ?? '')];
        if (grade) putCell(table, way, embedding, engines[index] ?? '', { grade, leaks: [], fires: cell[1] === '+' });
      }
    }
  }
  return table;
};

/** Takes the worse of two cells, for a race that is not lost in every run. */
export const mergeCells = (a: Cell | undefined, b: Cell): Cell =>
  a ? { grade: worse(a.grade, b.grade), leaks: [...new Set([...a.leaks, ...b.leaks])], fires: a.fires && b.fires } : b;

/** Which ways are a race with the browser's preload scanner where only our script holds them: those in markup. */
const isRace = (way: string, block: string | undefined, isServed: boolean): boolean =>
  block !== 'marked' &&
  !isServed &&
  allWays.some(({ id, code, by }) => id === way && (code === undefined || by === 'friend'));

/**
 * What has become worse than what is known. A new way has to be blocked; an embedding that was never measured in this
 * engine is not compared, and what is lost or won by chance may be fetched.
 */
export const findRegressions = (known: Table, found: Table, embedding: Embedding, engine: string): string[] => {
  const { name, block, isRewritten = false } = embedding;
  if (!Object.values(known).some((row) => row[name]?.[engine])) return [];
  return Object.entries(found).flatMap(([way, row]) => {
    const now = row[name]?.[engine];
    const before = known[way]?.[name]?.[engine];
    if (!now) return [];
    // A frame that was fetched is a page of its own: nobody holds its code.
    const isFrame = allWays.some(({ id, ext }) => id === way && ext === 'html');
    const allowed = !isRace(way, block, isRewritten) ? 'blocked' : isFrame ? 'executed' : 'fetched';
    // What runs where no guard holds storage will store, too: a look may come before or after that.
    const grade = before?.grade === 'executed' && block === 'marked' ? 'stored' : (before?.grade ?? 'blocked');
    const isWorse = grades.indexOf(now.grade) > grades.indexOf(worse(grade, allowed));
    const isDead = block === 'marked' && !!before?.fires && !now.fires;
    const lines = isWorse ? [`${way}: ${now.grade} (${now.leaks.join('; ')})`] : [];
    return isDead ? [...lines, `${way}: does not fire after the grant`] : lines;
  });
};
