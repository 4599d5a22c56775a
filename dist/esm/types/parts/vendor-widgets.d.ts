import type { Inside } from '../inside.js';
import type { HeldEmbed } from '../types.js';
import type { Entry } from './vendor-verdicts.js';
/** What vendors fill or protect in the page itself. */
export interface Widgets {
    widgets(): readonly HeldEmbed[];
    /** Has the interface draw placeholders, where there is something to stand in for. */
    showWidgets(): void;
    useOnce(element: Element): boolean;
}
/** Looks after places of widgets, protected forms and consent checkboxes. */
export declare function createWidgets(inside: Inside, entries: readonly Entry[], isGranted: (entry: Entry) => boolean, update: () => void): Widgets;
