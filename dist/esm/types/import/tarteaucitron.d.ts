import { type Tool } from './tool.js';
/** tarteaucitron.js: `!gtag=true!youtube=false!vimeo=wait`; the last word about a service counts, `wait` is none. */
export declare const tarteaucitron: Tool;
