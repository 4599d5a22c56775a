import type { ConsentEvent, StoredReceipt } from '../collector/stores/store.js';

/** What visitors said on a day, and the signals that their browsers sent with it. */
export interface ConsentDay {
  /** Answers of visitors. */
  readonly answers: number;
  /** Receipts that were made while Global Privacy Control was on. */
  readonly gpcReceipts: number;
  /** Receipts that were made while Do Not Track was on. */
  readonly dntReceipts: number;
}

/** How many answers granted something. */
export interface OptIn {
  readonly answers: number;
  readonly granted: number;
  /** From 0 to 1, with four decimals. */
  readonly rate: number;
}

/** Numbers of answers. */
export interface ConsentNumbers {
  readonly categories: readonly (OptIn & { readonly category: string })[];
  /** By version of the banner: the site's revision, and version and look of the interface. */
  readonly banners: readonly (OptIn & { readonly policy: string; readonly ui: string; readonly category: string })[];
  readonly days: readonly (OptIn & { readonly day: string; readonly category: string })[];
}

/** Events that are an answer. A signal is the browser's, and what has expired is nobody's. */
const isAnswer: Readonly<Record<ConsentEvent, boolean>> = {
  ...{ given: true, refused: true, changed: true, withdrawn: true },
  ...{ expired: false, signal: false },
};

/** Counts by keys of several parts. */
function createTally() {
  const counts = new Map<string, { answers: number; granted: number }>();
  return {
    add(key: readonly string[], isGranted: boolean): void {
      const text = JSON.stringify(key);
      const entry = counts.get(text) ?? { answers: 0, granted: 0 };
      counts.set(text, entry);
      entry.answers++;
      if (isGranted) entry.granted++;
    },
    list: (): (OptIn & { readonly key: readonly string[] })[] =>
      [...counts]
        .map(([text, { answers, granted }]) => ({
          key: JSON.parse(text) as string[],
          ...{ answers, granted, rate: Math.round((granted / answers) * 10_000) / 10_000 },
        }))
        .sort((a, b) => (a.key.join('\0') < b.key.join('\0') ? -1 : 1)),
  };
}

/** Counts what receipts say: in a stream, so that there may be any number of them. */
export async function countConsent(
  chunks: AsyncIterable<readonly StoredReceipt[]>,
): Promise<{ readonly byDay: ReadonlyMap<string, ConsentDay>; readonly numbers: ConsentNumbers }> {
  const byDay = new Map<string, { -readonly [K in keyof ConsentDay]: number }>();
  const [categories, banners, days] = [createTally(), createTally(), createTally()];
  for await (const chunk of chunks) {
    for (const { time, record } of chunk) {
      const day = new Date(time).toISOString().slice(0, 10);
      const entry = byDay.get(day) ?? { answers: 0, gpcReceipts: 0, dntReceipts: 0 };
      byDay.set(day, entry);
      if (record.gpc) entry.gpcReceipts++;
      if (record.dnt) entry.dntReceipts++;
      // A form of the site's asks for something else than the banner does.
      if (!isAnswer[record.event] || record.method === 'form') continue;
      entry.answers++;
      for (const [category, isGranted] of Object.entries(record.choices)) {
        // Nobody is asked about it.
        if (category === 'necessary') continue;
        categories.add([category], isGranted);
        banners.add([record.policy, record.ui, category], isGranted);
        days.add([day, category], isGranted);
      }
    }
  }
  return {
    byDay,
    numbers: {
      categories: categories.list().map(({ key: [category = ''], ...rest }) => ({ category, ...rest })),
      banners: banners
        .list()
        .map(({ key: [policy = '', ui = '', category = ''], ...rest }) => ({ policy, ui, category, ...rest })),
      days: days.list().map(({ key: [day = '', category = ''], ...rest }) => ({ day, category, ...rest })),
    },
  };
}
