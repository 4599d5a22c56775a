/**
 * Writes markup as the text of a `<script type="text/html">`, as the release reads it: only end tags of scripts are
 * written differently, and what looks so in the code of one. `undefined` when it cannot be done: behind `<!--` and
 * `<script` the element's own end tag would be part of its text (HTML, "script data double escaped state").
 */
export declare function writeContained(markup: string): string | undefined;
/** The same for a style element: a backslash before a letter that is no hex digit changes nothing in CSS. */
export declare const writeContainedStyle: (markup: string) => string;
