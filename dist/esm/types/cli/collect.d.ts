import type { Command } from './command.js';
/** `consentgate collect`: receives beacons, masks their addresses and keeps them. */
export declare const collect: Command;
