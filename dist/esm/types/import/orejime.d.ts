import { type Tool } from './tool.js';
/** Orejime: JSON, purpose → boolean. The cookie is called `eu-consent`, whatever its README says. */
export declare const orejime: Tool;
