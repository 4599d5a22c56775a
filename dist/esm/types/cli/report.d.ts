import { type Command } from './command.js';
/** `consentgate report`: the numbers of a store as a page, as JSON or as CSV. */
export declare const report: Command;
