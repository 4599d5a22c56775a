import { type Tool } from './tool.js';
/**
 * Cookiebot: `{stamp:'…',necessary:true,preferences:false,…,method:'explicit',ver:1,utc:1721194160684,region:'de'}`, which is
 * no JSON. `method:'implied'` (with the stamp `-1`) is written where nobody was asked; `-1` and `0` alone are no answer.
 */
export declare const cookiebot: Tool;
