import type { RequestType } from '../../services/service.js';
import type { StartTag } from './scanner.js';
/** An attribute that makes the browser fetch something by itself. */
export interface Load {
    /** In lower case. */
    readonly attribute: string;
    readonly type: RequestType;
    /** What its value is. */
    readonly form: 'address' | 'srcset' | 'css' | 'html' | 'addresses' | 'code';
    /** Opens a connection only. */
    readonly isHint?: boolean;
}
/** Finds the attributes by which a tag makes the browser fetch something. */
export declare function findLoads(tag: StartTag): readonly Load[];
