import { type Tool } from './tool.js';
/**
 * OneTrust (and CookiePro): `OptanonConsent` is written on the first page, before anybody answers, with the defaults of the
 * region; only `OptanonAlertBoxClosed` (ISO 8601) says that somebody did, and when.
 */
export declare const onetrust: Tool;
