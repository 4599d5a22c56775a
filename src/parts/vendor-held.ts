import type { Step } from '../services/service.js';
import { stubTable } from '../services/stub-table.js';
import type { HeldCall } from '../signals/early-stubs.js';
import { callPath } from '../signals/vendor-calls.js';
import { readGlobals } from '../signals/vendor-stubs.js';

/** Names of the gaps in a recipe that must be filled for it to load anything. */
export const listGaps = (value: unknown): string[] => [
  ...new Set([...JSON.stringify(value ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)),
];

/** Does the vendor need this call to work at all? (A form that is described in full is one of several.) */
export const isSetUp = ({ args }: Step): boolean => typeof args[0] === 'string';

/** Globals that may hold calls of the page. */
export const listGlobals = (id: string): string[] =>
  stubTable
    .split(' ')
    .flatMap((entry) => (entry.startsWith(`${id}=`) ? entry.slice(id.length + 1).replace('[', '') : []));

/** Makes the calls that have waited, once each, in their order; one that fails does not stop the next. */
export function replay(name: string, calls: readonly HeldCall[]): void {
  for (const call of calls) {
    try {
      callPath(readGlobals(), name + call.path, [...call]);
    } catch (error) {
      console.error(`consentgate: a call to ${name} that had waited failed`, error);
    }
  }
}
