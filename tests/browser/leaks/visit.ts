/** One visitor's way through one page: what leaks in each state of consent, and what fires once it is granted. */
import { type BrowserTest, type Tab, waitUntil } from '../harness/index.js';
import type { Embedding } from './embeddings.js';
import { type Cell, type Grade, worse } from './grades.js';
import type { Listeners } from './listeners.js';
import type { Batch } from './pages.js';
import { readMarker, trackerHosts } from './third-party.js';

/** What was seen in one state. */
export type Seen = Map<string, Grade>;

/** What a visit needs around it. */
export interface VisitContext {
  readonly t: BrowserTest;
  readonly listeners: Listeners;
  readView(): string;
  /** All states, or those that tell most. */
  readonly isFull: boolean;
  /** What is seen is written down, and not only compared. */
  readonly isWritten: boolean;
  /** Ids of the ways that are known to work once they are granted. */
  readonly expected: ReadonlySet<string>;
}

/** Names with their values in all stores of the page. */
const readStores = async (): Promise<string[]> => {
  const pairs = (store: Storage): string[] => Object.keys(store).map((key) => `${key}=${store.getItem(key)}`);
  const databases = (await indexedDB.databases?.()) ?? [];
  const files: string[] = [];
  try {
    const folder = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
    for await (const file of folder.keys()) files.push(file);
  } catch {
    // Not in every engine.
  }
  const stores = [
    ...document.cookie.split('; '),
    ...pairs(localStorage),
    ...pairs(sessionStorage),
    ...databases.map(({ name }) => String(name)),
    ...(await caches.keys()),
    ...files,
  ];
  return stores.filter((text) => text.startsWith('leak_'));
};

const isAlive = (tab: Tab) => tab.waitFor('window.leakEnd && document.readyState === "complete"', { timeout: 20_000 });

/** Comes to rest, also when the page is loaded again under way. */
const settle = async (tab: Tab): Promise<void> => {
  for (let attempt = 0; ; attempt++) {
    try {
      await isAlive(tab);
      return await tab.settle();
    } catch (error) {
      if (attempt === 2) throw error;
    }
  }
};

/** Goes through the states of one page. */
export const visitBatch = async (
  { t, listeners, readView, isFull, isWritten, expected }: VisitContext,
  embedding: Embedding,
  batch: Batch,
): Promise<Map<string, Cell>> => {
  const cells = new Map<string, Cell>();
  for (const { id, marked } of batch.ways) {
    if (embedding.isMarked && marked === null) continue;
    cells.set(id, { grade: 'blocked', leaks: [], fires: false });
  }
  const clear = () => {
    t.site.clear();
    listeners.clear();
  };
  const readLog = (): Seen => {
    const seen: Seen = new Map();
    const note = (id: string, grade: Grade) => seen.set(id, worse(seen.get(id) ?? 'blocked', grade));
    for (const { path } of t.site.requests({ host: trackerHosts })) {
      const marker = readMarker(path);
      // An answer with a cookie counts as stored: what the browser does with it is out of the page's hands.
      if (marker) note(marker.id, marker.ext === 'cookie' ? 'stored' : 'fetched');
    }
    for (const { path } of t.site.requests({ host: 'shop', path: /^\/leaks\/ran\// }))
      note(path.split('/')[4] ?? '', 'executed');
    for (const id of listeners.heard()) note(id, 'fetched');
    return seen;
  };
  const readSeen = async (tab: Tab, view: string): Promise<Seen> => {
    const seen = readLog();
    for (const text of await tab.evaluate(readStores)) {
      const [, id = '', of] = /^leak_([\w-]+?)[=_](v[\w-]+)$/.exec(text) ?? [];
      if (of === view) seen.set(id, 'stored');
    }
    return seen;
  };
  const note = (state: string, seen: Seen) => {
    for (const [id, grade] of seen) {
      const cell = cells.get(id);
      if (!cell || grade === 'blocked') continue;
      cell.grade = worse(cell.grade, grade);
      cell.leaks.push(state);
    }
  };

  const { tab, context } = await t.visit(`/leaks/${embedding.name}/${batch.name}`, {
    until: 'interactive',
    isRegular: batch.isRegular,
    serviceWorkers: batch.serviceWorkers,
  });
  let runs = 0;
  /** Runs the page's code again, under a name of its own. */
  const again = async (): Promise<string> => {
    runs += 1;
    const view = `${readView()}-${runs}`;
    // Code in a marked tag does not run by itself again, and a policy is that of the page's load.
    if (embedding.block !== 'marked') await tab.evaluate(`leakAgain(${JSON.stringify(view)})`);
    return view;
  };
  // The page is at rest, and what the state before has brought is noted. What comes late counts as a leak of the next state.
  const look = async (state: string, act: () => Promise<unknown>, isAgain: boolean): Promise<void> => {
    clear();
    await act();
    const view = isAgain ? await again() : readView();
    await settle(tab);
    note(state, await readSeen(tab, isAgain ? view : readView()));
  };
  const answer = (call: string, expression: string) => async () => {
    await tab.evaluate(`void consentgate.${call}`);
    await tab.waitFor(`window.consentgate && consentgate.has(${JSON.stringify(expression)})`);
  };

  await settle(tab);
  if (!embedding.block) {
    // What an engine does at all: it may take its time.
    const count = () => readLog().size;
    let before = -1;
    while (before !== count()) {
      before = count();
      await settle(tab);
    }
    note('raw', await readSeen(tab, readView()));
    await context.close();
    return cells;
  }
  note('before', await readSeen(tab, readView()));
  await look('rejected', answer('rejectAll()', '!marketing'), true);
  if (isFull) await look('rejected, reloaded', () => tab.reload(), false);
  await look('another granted', answer('grant("functional")', 'functional !marketing'), true);
  if (isFull) await look('another granted, reloaded', () => tab.reload(), false);

  clear();
  await answer('grant("marketing")', 'marketing')();
  await settle(tab);
  if (embedding.needsReload) {
    // A page that is loading itself again breaks this one off (Firefox: NS_BINDING_ABORTED).
    await tab.reload().catch(() => {});
    await settle(tab);
  } else await again();
  const readFired = async (): Promise<Set<string>> => {
    const fired = new Set<string>();
    for (const view of [readView(), `${readView()}-${runs}`])
      for (const id of (await readSeen(tab, view)).keys()) fired.add(id);
    return fired;
  };
  // What a page of a server brings is there when it has come to rest, or comes with the next page; code may wait for its
  // turn (Chromium opens one socket after the other), and would count as a leak of what follows.
  const isCompared = embedding.block === 'marked' || isWritten;
  const late = batch.ways.filter(({ id, code }) => expected.has(id) && (isCompared || code !== undefined));
  const wanted = async () => {
    // The page may be loading itself again.
    const fired = await readFired().catch(() => new Set());
    return late.every(({ id }) => fired.has(id));
  };
  // Only there a way that no longer works counts as worse, and a machine that does much else may take its time over it.
  const timeout = embedding.block === 'marked' ? 40_000 : 10_000;
  await waitUntil(wanted, { timeout, describe: () => '' }).catch(() => {});
  await settle(tab);
  for (const id of await readFired()) {
    const cell = cells.get(id);
    if (cell) cell.fires = true;
  }
  if (isFull) await tab.reload();
  // What is allowed must not be under way any more: it would count as a leak.
  await settle(tab);
  await look('withdrawn', answer('withdraw("marketing")', '!marketing'), true);
  await look('withdrawn, reloaded', () => tab.reload(), false);
  await context.close();
  return cells;
};
