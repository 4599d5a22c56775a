import type { ComponentChildren, VNode } from 'preact';
/** Properties of the modal frame. */
export interface DialogProps {
    readonly messages: {
        readonly lang: string;
        readonly dir: 'ltr' | 'rtl';
    };
    /** Called after Escape, or after a button has closed the element. */
    onClose(): void;
    readonly children: ComponentChildren;
}
/**
 * The modal frame: a native dialog, which keeps the focus in, closes on Escape and gives the focus back
 * (W3C technique H102).
 */
export declare function Dialog({ messages, onClose, children }: DialogProps): VNode;
