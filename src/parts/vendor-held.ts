import type { Step } from '../services/service.js';
import { stubTable } from '../services/stub-table.js';
import { createHolder, type HeldCall, isHolder } from '../signals/early-stubs.js';
import { callPath, type Settings } from '../signals/vendor-calls.js';
import { hideFrom, readGlobals, takeHeld } from '../signals/vendor-stubs.js';

/** Names of the gaps in a recipe that must be filled for it to load anything, and for which there is no setting. */
export const listGaps = (value: unknown, settings: Settings): string[] =>
  [...new Set([...JSON.stringify(value ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))].filter(
    (name) => !/^(now|queue)$/.test(name) && settings[name] === undefined,
  );

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

/** Has a script of the page's own bring its vendor's function in the place of our stand-in, and makes the calls that have waited. */
export function makeWay(id: string, script: Element): void {
  for (const name of listGlobals(id).filter((one) => isHolder(readGlobals()[one]))) {
    const calls = takeHeld(name);
    // What runs is a copy behind it, and it hears of that one's end.
    hideFrom((running) => !!running && running.previousSibling === script, name, createHolder(calls));
    // A script beside the one that brings the function leaves them waiting.
    script.addEventListener('load', () => isHolder(readGlobals()[name]) || replay(name, calls.splice(0)));
  }
}
