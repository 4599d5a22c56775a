import { type Tool } from './tool.js';
/**
 * vanilla-cookieconsent 3: JSON with the accepted categories, and under `services` every category with its accepted
 * services. What was refused is what is missing. Version 2 keeps its dates elsewhere and is not read.
 */
export declare const vanillaCookieconsent: Tool;
