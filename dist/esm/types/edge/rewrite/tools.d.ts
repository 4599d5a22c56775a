import type { Editor } from './editor.js';
import type { Hold } from './hold.js';
import type { Mark } from './mark.js';
import type { Reasons } from './reasons.js';
import type { StartTag } from './scanner.js';
/** What elements with content are held with. */
export interface Tools {
    readonly editor: Editor;
    readonly reasons: Reasons;
    onHeld(tag: StartTag, mark: Mark | undefined): void;
    /** Makes a tag inert and tells of it. */
    hold(tag: StartTag, how: Hold): void;
}
