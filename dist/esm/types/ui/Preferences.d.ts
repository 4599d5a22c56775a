import type { VNode } from 'preact';
import type { Messages } from '../locales/en.js';
import type { ServiceDetails, UiHost } from '../types.js';
import { type Picks } from './choices.js';
/** What the preferences need to draw themselves. */
export interface PreferencesProps {
    readonly host: UiHost;
    readonly messages: Messages;
    /** Everything that is known of the services; empty at first, so that the dialog opens at once. */
    readonly details: readonly ServiceDetails[];
    readonly picks: Picks;
    onPick(id: string, on: boolean): void;
    onSave(choices: Readonly<Record<string, 'granted' | 'denied'>>): void;
    /** A button has answered for all of them. */
    onAnswer(): void;
    onClose(): void;
}
/** The dialog with a switch per category, and below each what hides behind it. */
export declare function Preferences({ host, messages, details, picks, onPick, onSave, onAnswer, onClose, }: PreferencesProps): VNode;
