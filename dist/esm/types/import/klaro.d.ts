import { type Tool } from './tool.js';
/** Klaro: JSON, service → boolean, in a cookie or in `localStorage` (`storageMethod`). */
export declare const klaro: Tool;
