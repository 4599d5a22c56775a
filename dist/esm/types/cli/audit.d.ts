import { type Command } from './command.js';
/** Where pages come from. */
export interface World {
    readonly stdin: AsyncIterable<Uint8Array>;
    readonly fetch: typeof globalThis.fetch;
}
/** Creates `consentgate audit`: says what of a page gets past the gate before a yes. */
export declare const createAudit: (world: World) => Command;
/** `consentgate audit` with what the process has. */
export declare const audit: Command;
