import { type Tool } from './tool.js';
/**
 * Silktide Consent Manager: keys of `localStorage`, `true` or `false`. Version 2 `stcm.consent.<id>` once `stcm.hasConsented`
 * is `1`, version 1 `silktideCookieChoice_<id>` once `silktideCookieBanner_InitialChoice` is. Those of a `namespace` or
 * `bannerSuffix` are not read.
 */
export declare const silktide: Tool;
