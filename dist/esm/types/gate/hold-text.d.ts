import type { Trust } from '../trusted-types.js';
/** Takes out of a style sheet, or a script that lists addresses, what is held; gives what puts it back in. */
export declare function holdText(element: Element, text: string, rest: string, trust: Trust): () => void;
