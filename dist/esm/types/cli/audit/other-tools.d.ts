import type { StartTag } from '../../edge/rewrite/scanner.js';
/** A consent tool that is not ours. */
export interface OtherTool {
    readonly name: string;
    /** The word for it where its marks can be translated (`consentgate migrate --from`). */
    readonly id?: string | undefined;
}
/** Other consent tool that a script with this address loads. */
export declare const findLoader: (address: string) => OtherTool | undefined;
/** Other consent tool that a tag is marked for; marks that several tools share are those of the first. */
export declare const findForeignMark: (tag: StartTag) => OtherTool | undefined;
