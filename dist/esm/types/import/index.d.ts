/** Takes over what a visitor has answered to another consent tool, so that nobody is asked again. */
import type { ConsentOptions } from '../config/options.js';
import { type Mapping } from './choices.js';
import { type ToolId } from './tools.js';
export { ConsentError } from '../errors.js';
export type { Mapping } from './choices.js';
export type { ToolId } from './tools.js';
/** What is read, and what it means. */
export interface ImportOptions {
    /** Tools by id, tried in this order; `klaro:name` where the site has given its cookie another name. */
    readonly from: string | readonly string[];
    /** The tool's categories → ours, before what is known of the tool; `''` leaves one out. */
    readonly categories?: Mapping | undefined;
    /** The tool's services → ours, or a category of ours; `''` leaves one out. */
    readonly services?: Mapping | undefined;
    /** Deletes what the other tool has stored once it was taken over. */
    readonly forget?: boolean | undefined;
}
/**
 * Looks, while there is no receipt of ours, for a former answer, and keeps it as our receipt, with its date. Call it before
 * `createConsent()`, with the same options; what was imported is then there from the start. Returns the tool that was read, or
 * `null`; on a server nothing is. Throws `ConsentError` for what is not understood.
 */
export declare function importConsent(options: ConsentOptions, wanted: ImportOptions): ToolId | null;
