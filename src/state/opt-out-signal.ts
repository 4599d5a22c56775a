import type { OptOutSignals } from '../types.js';

/** Is Do Not Track on? `1…` and `yes` are; `unspecified` (Firefox' default), `0`, `no` and empty are not. */
const isDnt = (value: unknown): boolean => /^(1|yes$)/.test(value as string);

/**
 * Reads Do Not Track and Global Privacy Control as they stand now (W3C TPE; GPC draft).
 * A getter that throws counts as "not seen": everything stays as blocked as it was.
 */
export function readOptOutSignals(): OptOutSignals {
  const read = (name: string): unknown[] =>
    [navigator, window].map((owner) => {
      try {
        return (owner as unknown as Record<string, unknown>)[name];
      } catch {
        return undefined;
      }
    });
  return {
    dnt: ['doNotTrack', 'msDoNotTrack'].flatMap(read).some(isDnt),
    gpc: read('globalPrivacyControl')[0] === true,
  };
}
