import type { Editor } from './editor.js';
import type { Examine } from './examine.js';
import type { Hold } from './hold.js';
import type { Judge, Rules } from './judge.js';
import type { Mark } from './mark.js';
import type { Reasons } from './reasons.js';
import type { Regions } from './regions.js';
import type { StartTag } from './scanner.js';
/** What the elements of one page are held with. */
export interface Tools {
    readonly editor: Editor;
    readonly regions: Regions;
    readonly reasons: Reasons;
    readonly examine: Examine;
    readonly judge: Judge;
    readonly rules: Rules;
    onHeld(tag: StartTag, mark: Mark | undefined): void;
    /** Makes a tag inert and tells of it. */
    hold(tag: StartTag, how: Hold): void;
}
