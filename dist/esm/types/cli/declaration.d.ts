import { type Command } from './command.js';
/** `consentgate declaration`: prints the table that a privacy statement needs, as HTML. */
export declare const declaration: Command;
