import { type Tool } from './tool.js';
/**
 * Didomi: JSON in Base64 with `updated`, and `purposes` and `vendors` as lists of `enabled` and `disabled` ids. Purposes of
 * the IAB's framework are not in it (`euconsent-v2` has them), nor is the binary form read (`didomi_dcs`).
 */
export declare const didomi: Tool;
