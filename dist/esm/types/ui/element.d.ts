/** What an element is made of: other elements, and text, which is never read as HTML. `''` and `false` are left out. */
export type Child = Node | string | false;
/**
 * Makes an element. The banner and the placeholders are drawn with this alone, so that a first visit does not
 * download Preact for a handful of elements that never change.
 */
export declare function createElement<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElementTagNameMap[Name];
/** Makes a button; the ones that carry an action need no listener of their own. */
export declare function createButton(text: string, attributes: Readonly<Record<string, string>>, onClick?: () => void): HTMLElement;
