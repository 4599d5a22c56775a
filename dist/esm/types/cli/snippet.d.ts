import { type RawOptions } from '../config/parse.js';
import type { Command } from './command.js';
/** What the HTML is made of. */
export interface SnippetParts {
    /** The whole of `consentgate.js`. */
    readonly code: string;
    /** The whole of `consentgate-guard.js`, put in where there is somebody to hold beside what is marked. */
    readonly guard?: string;
    /** The whole of `consentgate-held-calls.js`, put in where a service has a global that the page may call. */
    readonly heldCalls?: string;
    readonly options: RawOptions;
    /** Stands where the server will put the nonce of the answer; printed as it is. */
    readonly nonce: string;
    /** Whether a first visitor's browser is told of the interface before the core runs. */
    readonly preload: boolean;
}
/** Creates the HTML that a site pastes first in head: configuration, preload and core, without any request for them. */
export declare function createSnippet({ code, guard, heldCalls, options, nonce, preload }: SnippetParts): string;
/** `consentgate snippet`: prints the HTML that puts the core into the page itself, the fastest way to embed it. */
export declare const snippet: Command;
