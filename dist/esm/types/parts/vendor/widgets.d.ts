import type { Inside } from '../../inside.js';
import type { HeldEmbed } from '../../types.js';
import type { Entry } from './verdicts.js';
/** May it have something to show before anybody has agreed: widgets of its own script, whoever brings that, a form, a checkbox? */
export declare const hasWidgets: (entry: Entry) => boolean;
/** What vendors fill or protect in the page itself. */
export interface Widgets {
    widgets(): readonly HeldEmbed[];
    /** Has the interface draw placeholders, where there is something to stand in for. */
    showWidgets(): void;
    useOnce(element: Element): boolean;
}
/** Looks after places of widgets, protected forms and consent checkboxes. */
export declare function createWidgets(inside: Inside, entries: readonly Entry[], isGranted: (entry: Entry) => boolean, update: () => void): Widgets;
