import type { RewriteOptions } from '../edge/rewrite/options.js';
import { type Command } from './command.js';
/** Where pages come from and go to when they are not rewritten in place. */
export interface Streams {
    readonly stdin: AsyncIterable<Uint8Array>;
    /** Settles when the piece is taken. */
    write(bytes: Uint8Array): Promise<unknown>;
}
/** Reads the options of a site that say what is held. Throws `ConsentError`. */
export declare function readConfig(file: string | undefined): Promise<RewriteOptions>;
/** Changes a file as a whole: whoever reads it meanwhile, or ends us, finds the old or the new one. */
export declare function replaceFile(path: string, content: Uint8Array): Promise<void>;
/** Creates `consentgate rewrite`: turns raw third-party tags into marked ones. */
export declare const createRewrite: ({ stdin, write }: Streams) => Command;
/** `consentgate rewrite` with the streams of the process. */
export declare const rewrite: Command;
