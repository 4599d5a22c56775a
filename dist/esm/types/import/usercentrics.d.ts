import { type Tool } from './tool.js';
/**
 * Usercentrics 2: `uc_settings` in `localStorage`, services with their state and history; `uc_user_interaction` says whether
 * it is the visitor's or a default. Services are numbers of its own, such as `HkocEodjb7`. Version 3 (`ucData`) is not read:
 * whether somebody has answered is not known to stand there.
 */
export declare const usercentrics: Tool;
