import { type Command } from './command.js';
/** Where pages come from and go to when they are not rewritten in place. */
export interface Streams {
    readonly stdin: AsyncIterable<Uint8Array>;
    /** Settles when the piece is taken. */
    write(bytes: Uint8Array): Promise<unknown>;
}
/** Creates `consentgate rewrite`: turns raw third-party tags into marked ones. */
export declare const createRewrite: ({ stdin, write }: Streams) => Command;
/** `consentgate rewrite` with the streams of the process. */
export declare const rewrite: Command;
