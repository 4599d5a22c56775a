import type { VNode } from 'preact';
import type { FirstMessages, PlaceholderMessages } from '../locales/en.js';
import type { HeldEmbed, UiHost } from '../types.js';
/** What a placeholder needs to draw itself. */
export interface PlaceholderProps {
    readonly host: UiHost;
    readonly messages: FirstMessages & PlaceholderMessages;
    readonly embed: HeldEmbed;
}
/** Says who would be contacted and why nothing is shown yet, and lets the visitor load it. */
export declare function Placeholder({ host, messages, embed }: PlaceholderProps): VNode;
