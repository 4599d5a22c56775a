import type { ConsentGate } from '../types.js';
import { type PageSetup } from './start-in-page.js';
/** Files that are on their way already, by the name of their part. */
export type Started = Record<string, Promise<unknown> | undefined>;
/**
 * What the rest is (script-marked-rest.ts): it gives the page's object the methods that it lacks. `clicks`: on controls of the
 * site; `calls`: names of methods that the page has called.
 */
export type MountRest = (setup: PageSetup, api: ConsentGate, started: Started, clicks: readonly DOMStringMap[], calls: readonly string[]) => void;
/**
 * Starts consentgate where all tags are marked: they are inert without us, so the page only waits for what it may ask or hear at
 * once. All else comes in a file of its own, at the same time as the first part that will be needed.
 */
export declare const startMarked: () => unknown;
