import { type Messages } from '../locales/en.js';
import type { OptOutHost, OptOutSwitch } from '../types.js';
/**
 * Draws the switch of a privacy statement with which a visitor objects to being counted, or takes that back. It says
 * what is so now: on while visits are counted, before a choice too.
 */
export declare function createOptOut(host: OptOutHost, given: Partial<Messages>): OptOutSwitch;
