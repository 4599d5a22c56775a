import type { OptOutSignals } from '../types.js';

/** Is Do Not Track on? `1…` and `yes` are; `unspecified` (Firefox' default), `0`, `no` and empty are not. */
export const isDnt = (value: unknown): boolean => /^(1|yes$)/.test(`${value}`);

/**
 * Reads Do Not Track and Global Privacy Control as they stand now (W3C TPE; GPC draft).
 * A getter that throws counts as "not seen": everything stays as blocked as it was.
 */
export function readOptOutSignals(): OptOutSignals {
  const read = (get: () => unknown): unknown => {
    try {
      return get();
    } catch {
      return undefined;
    }
  };
  const legacy = navigator as Navigator & { msDoNotTrack?: unknown; globalPrivacyControl?: unknown };
  return {
    dnt:
      isDnt(read(() => navigator.doNotTrack)) ||
      isDnt(read(() => (window as Window & { doNotTrack?: unknown }).doNotTrack)) ||
      isDnt(read(() => legacy.msDoNotTrack)),
    gpc: read(() => legacy.globalPrivacyControl) === true,
  };
}
