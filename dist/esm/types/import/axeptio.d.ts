import { type Tool } from './tool.js';
/** Axeptio: JSON with `$$date`, `$$completed` (false until somebody answers), and vendor → boolean. */
export declare const axeptio: Tool;
