import type { VNode } from 'preact';
import type { FirstMessages, PreferencesMessages } from '../locales/en.js';
import type { UiHost } from '../types.js';
/** Switches that the visitor has moved since the dialog opened, by id of category or service. */
export type Picks = Readonly<Record<string, boolean>>;
/** What the preferences need to draw themselves. */
export interface PreferencesProps {
    readonly host: UiHost;
    readonly messages: FirstMessages & PreferencesMessages;
    readonly picks: Picks;
    onPick(id: string, on: boolean): void;
    onSave(choices: Readonly<Record<string, 'granted' | 'denied'>>): void;
    onClose(): void;
}
/** The dialog with a switch per category. A switch is on only where something is granted. */
export declare function Preferences(props: PreferencesProps): VNode;
