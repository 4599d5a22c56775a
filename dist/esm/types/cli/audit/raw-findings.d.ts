import type { Finding } from './finding.js';
import type { OwnScript } from './own-script.js';
import type { RawTag } from './raw-tags.js';
import type { Site } from './site.js';
/** What the findings about raw tags are made with. */
export interface RawContext {
    readonly site: Site;
    readonly own: OwnScript;
    readonly isPageKnown: boolean;
    /** The code of an inline script. */
    contentAt(offset: number): string;
    /** The page has declarative shadow roots. */
    readonly hasShadows: boolean;
}
/** Turns raw tags into findings. */
export declare const createRawFindings: (raws: readonly RawTag[], context: RawContext) => Finding[];
