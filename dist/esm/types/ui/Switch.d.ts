import type { VNode } from 'preact';
/** Properties of one switch with its sentence. */
export interface SwitchProps {
    readonly id: string;
    readonly kind: 'category' | 'service';
    readonly title: string;
    readonly text: string;
    readonly on: boolean;
    /** Why it is where it is, or `''`. */
    readonly reason: string;
    readonly locked: boolean;
    onPick(id: string, on: boolean): void;
}
/** The switch: a native checkbox, named by the category alone and described by its sentence. */
export declare function Switch({ id, kind, title, text, on, reason, locked, onPick }: SwitchProps): VNode;
