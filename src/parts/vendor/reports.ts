import type { Inside } from '../../inside.js';
import { tellEvent } from '../../signals/events.js';
import type { EraseReport } from '../../types.js';

/** Keeps what was erased in this page, and what could not be, and tells of it. */
export interface Reports {
  add(done: readonly EraseReport[]): void;
  list(): readonly EraseReport[];
  /** Has it said what an answer has left, wherever that was given: the settings know the words, and need not be open. */
  tellLeft(done: readonly EraseReport[]): void;
}

/** Creates it, by id of the service: what was erased adds up, what is left is the latest word. */
export function createReports({ config, store, use, tellListeners }: Inside): Reports {
  const reports = new Map<string, EraseReport>();
  const list = () => [...reports.values()];
  return {
    list,
    add(done) {
      for (const report of done) {
        const erased = new Set([...(reports.get(report.id)?.erased ?? []), ...report.erased]);
        reports.set(report.id, { ...report, erased: [...erased] });
      }
      if (done[0]) tellEvent('erased', { services: list() });
      tellListeners();
    },
    tellLeft(done) {
      // Of what is erased on each page anew nobody wants to hear: only after an answer in this one.
      const isAnswer = (store.receipt()?.time ?? 0) >= Math.floor(performance.timeOrigin / 1000);
      if (isAnswer && config.ui === 'on' && done.some(({ left }) => left[0])) use('ui', (ui) => ui.prepare());
    },
  };
}
