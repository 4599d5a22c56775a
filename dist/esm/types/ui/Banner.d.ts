import type { VNode } from 'preact';
import type { FirstMessages } from '../locales/en.js';
import type { UiHost } from '../types.js';
/** What the banner needs to draw itself. */
export interface BannerProps {
    readonly host: UiHost;
    readonly messages: FirstMessages;
    /** Text of the status line: empty at first, because only a change of it is announced. */
    readonly status: string;
    onAnswer(): void;
}
/**
 * The question. Not modal, and it takes no focus: a hash target, an autofocus field or a route change of the site
 * keeps what it has. It is a region with a name, first in body, so one Tab leads to it.
 */
export declare function Banner({ host, messages, status, onAnswer }: BannerProps): VNode;
