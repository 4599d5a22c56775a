import type { RequestType } from '../../services/service.js';
/** An address in a style sheet. */
export interface CssAddress {
    readonly address: string;
    readonly type: RequestType;
}
/** Reads what a style sheet, or the value of a `style` attribute, would have the browser fetch. */
export declare function readCssAddresses(css: string): CssAddress[];
