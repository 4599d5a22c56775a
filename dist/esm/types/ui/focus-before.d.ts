/**
 * Gives the focus to what comes before an element that cannot take it any more: where a menu has closed over the link that
 * was pressed, the button of the menu. Somebody who goes by keyboard would start at the top of the page (WCAG 2.4.3).
 */
export declare function focusBefore(element: Element): void;
/**
 * What the preferences were opened from: what has the focus, or, where that was lost while our code was on its way, the
 * settings link of the site, if it has vanished: a menu has closed over it.
 */
export declare function findOpener(): Element | null;
